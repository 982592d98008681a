import type { FieldKey } from './fields';
import { placeholders } from './sentence';
import type { Step, Template } from './template';

/** Where a first message's certainty comes from. */
export const SOURCES = ['own', 'two', 'authority'] as const;

/** Fields that a step asks for on top of the template's own. */
export const STEP_INPUTS: Record<Step, FieldKey[]> = {
	first: [],
	update: ['news'],
	correction: ['right', 'wrongAt'],
	allClear: ['endedAt', 'confirmedBy']
};

/** The template's fields that a step asks for: an all-clear only those it speaks of itself. */
export function askedIn(template: Template, step: Step): FieldKey[] {
	const keys = Object.keys(template.fields) as FieldKey[];
	if (step !== 'allClear') return keys;
	const { title, advice } = template.allClear;
	const spoken = [title, ...advice].flatMap((one) =>
		placeholders('known' in one ? one.known.nb : one.nb)
	);
	return keys.filter((key) => template.fields[key] === 'must' || spoken.includes(key));
}

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
