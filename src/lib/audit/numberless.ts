import type { Json } from '$lib/database/json';
import { HIDDEN, isNumber, personalIn } from '$lib/privacy/personal';

/**
 * What is to be written down of an act, without fødselsnummer, accounts and telephones of people: the log is
 * never erased, and a colleague may have put one in the name of a rule or a list.
 */
export function numberless<T extends Json>(told: T): T {
	if (typeof told === 'string') return hidden(told) as T;
	if (Array.isArray(told)) return told.map(numberless) as T;
	if (told === null || typeof told !== 'object') return told;
	return Object.fromEntries(
		Object.entries(told).map(([key, value]) => [key, numberless(value)])
	) as T;
}

function hidden(text: string): string {
	if (!/\d{2}/.test(text)) return text;
	return personalIn(text)
		.filter(({ kind, sure }) => isNumber(kind) && (sure || kind !== 'phone'))
		.reduceRight((rest, { from, to }) => rest.slice(0, from) + HIDDEN + rest.slice(to), text);
}
