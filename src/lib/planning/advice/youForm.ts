import { words } from '$lib/i18n/prose';
import type { Check } from './check';

const YOU = new Set([
	'du',
	'deg',
	'din',
	'ditt',
	'dine',
	'dere',
	'dykk',
	'dykkar',
	'deres',
	'you',
	'your'
]);

/** The reader should meet a «du» somewhere (KS: the form that engages most). */
export const youForm: Check = ({ title, lead, body }) => {
	const all = words(`${title} ${lead} ${body}`);
	if (all.length < 20) return null;
	return all.some((word) => YOU.has(word.toLowerCase()))
		? null
		: { refused: 'planning_advice_you' };
};
