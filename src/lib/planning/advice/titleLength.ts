import type { Check } from './check';

/** What a phone shows of a headline in a list or a search. */
const MOST = 60;

export const titleLength: Check = ({ title }) => {
	const length = [...title].length;
	return length > MOST ? { refused: 'planning_advice_title', args: { length, most: MOST } } : null;
};
