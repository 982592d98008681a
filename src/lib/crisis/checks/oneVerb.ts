import { sentences } from '$lib/i18n/prose';
import { refuse } from '$lib/i18n/refusal';
import type { Check } from './check';
import { verbsIn } from './verbs';

/** One verb per advice: two are read as one, and half of it is done. */
export const oneVerb: Check = {
	part: 'hands',
	find: ({ own, lang }) =>
		own
			.flatMap(sentences)
			.map((sentence) => verbsIn(sentence, lang))
			.filter((verbs) => verbs.length > 1)
			.map(([first = '', second = '']) => refuse('checks_verbs', { first, second }))
};
