import { sentences, words } from '$lib/i18n/prose';
import type { Check } from './check';

const MOST_WORDS = 25;

export const longSentence: Check = ({ lead, body }) => {
	const long = sentences(`${lead}\n${body}`).find((one) => words(one).length > MOST_WORDS);
	if (!long) return null;
	const beginning = words(long).slice(0, 4).join(' ');
	return {
		refused: 'planning_advice_sentence',
		args: { beginning, words: words(long).length }
	};
};
