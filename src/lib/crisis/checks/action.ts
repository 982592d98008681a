import { refuse } from '$lib/i18n/refusal';
import type { Check } from './check';
import { adviceAt } from './verbs';

/** Never care without action: what people can do themselves, or that they need do nothing. */
export const action: Check = {
	part: 'hands',
	find: ({ words, lang }) =>
		words.advice || adviceAt(words.paragraphs.join(' '), lang) >= 0 ? [] : [refuse('checks_action')]
};
