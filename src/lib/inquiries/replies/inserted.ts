import type { Offered } from './offered.server';

type Values = Record<string, string>;

/**
 * The answer's fields with a template put in: after what stands there already, with a blank line
 * between. One for a foreløpig svar makes it one, with a date to promise.
 */
export function inserted(values: Values, template: Offered | undefined, proposed: string): Values {
	if (!template) return values;
	const later = template.kind === 'preliminary';
	return {
		...values,
		template: template.id,
		text: below(values.text ?? '', template.text),
		...(later && { later: 'on', promisedDate: values.promisedDate || proposed })
	};
}

/** A text put after what is written already, with a blank line between; once, however often it is put. */
export function below(written: string, text: string): string {
	const above = written.trimEnd();
	if (above.endsWith(text.trimEnd())) return written;
	return above ? `${above}\n\n${text}` : text;
}
