import type { Check } from './check';
import { sentences, words } from './text';

/** Under this many words the figure says nothing. */
const ENOUGH = 30;
/** LIX 40–50 is «middels» (Björnsson 1968): news for everybody should be easier. */
const HARD = 40;

/** LIX: words per sentence plus the percentage of words longer than six letters. Undefined for short texts. */
export function lix(text: string): number | undefined {
	const all = words(text);
	if (all.length < ENOUGH) return undefined;
	const long = all.filter((word) => [...word].length > 6).length;
	return Math.round(all.length / sentences(text).length + (100 * long) / all.length);
}

export const readability: Check = ({ lead, body }) => {
	const value = lix(`${lead}\n${body}`);
	return value !== undefined && value >= HARD
		? { refused: 'planning_advice_lix', args: { lix: value } }
		: null;
};
