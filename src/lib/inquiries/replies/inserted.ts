import type { Offered } from './offered.server';

type Values = Record<string, string>;

/**
 * The answer's fields with a template put in: after what stands there already, with a blank line
 * between. One for a foreløpig svar makes it one, with a date to promise.
 */
export function inserted(values: Values, template: Offered | undefined, proposed: string): Values {
	if (!template) return values;
	const written = (values.text ?? '').trimEnd();
	const later = template.kind === 'preliminary';
	return {
		...values,
		template: template.id,
		text: written ? `${written}\n\n${template.text}` : template.text,
		...(later && { later: 'on', promisedDate: values.promisedDate || proposed })
	};
}
