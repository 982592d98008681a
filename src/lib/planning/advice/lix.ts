import { lix } from '$lib/i18n/prose';
import type { Check } from './check';

/** LIX 40–50 is «middels» (Björnsson 1968): news for everybody should be easier. */
const HARD = 40;

export const readability: Check = ({ lead, body }) => {
	const value = lix(`${lead}\n${body}`);
	return value !== undefined && value >= HARD
		? { refused: 'planning_advice_lix', args: { lix: value } }
		: null;
};
