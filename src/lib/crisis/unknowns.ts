import type { FieldKey } from './fields';
import { placeholders } from './sentence';
import type { Template } from './template';

/** The fields that may be left out, where a sentence can also say that we do not know yet. */
export function maybeUnknown(template: Template): FieldKey[] {
	const sentences = [
		template.push,
		template.danger,
		template.advice,
		template.status,
		template.help
	];
	const named = sentences
		.flat()
		.flatMap((one) => ('known' in one && one.unknown ? placeholders(one.known.nb) : []));
	return (Object.keys(template.fields) as FieldKey[]).filter(
		(key) => template.fields[key] === 'may' && named.includes(key)
	);
}
