import { digitRuns, numbersOf, saidToBe } from './digits';

/** Where something that looks like a fødselsnummer stands in a text, in UTF-16 units. Never the number itself. */
export interface NationalIdAt {
	from: number;
	to: number;
	/** False after «konto», «KID», «org.nr» …: 8 % of account numbers pass the same check. */
	sure: boolean;
}

/**
 * Finds what looks like a fødselsnummer: 11 digits, perhaps with a space, a dot or a hyphen between
 * them, whose date exists and whose check digits hold. D-, H- and synthetic numbers too. To warn by,
 * never to block by.
 */
export function nationalIdsIn(text: string): NationalIdAt[] {
	const found: NationalIdAt[] = [];
	for (const { digits, from, to } of digitRuns(text).flatMap((run) => numbersOf(run, 11))) {
		if (from < (found.at(-1)?.to ?? 0) || !isNationalId(digits)) continue;
		const said = saidToBe(text, from);
		found.push({ from, to, sure: said !== 'account' && said !== 'other' });
	}
	return found;
}

const K1 = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const K2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/**
 * Whether 11 digits can be a fødselsnummer. From 2032 the first check digit may leave a remainder
 * of 0 to 3 (Skatteetaten); the second is as before.
 */
export function isNationalId(digits: string): boolean {
	return (
		/^\d{11}$/.test(digits) && isDate(digits) && mod11(digits, K1) <= 3 && mod11(digits, K2) === 0
	);
}

/** Whether 11 digits can be a Norwegian account number: its check digit is counted as K2 is. */
export function isAccount(digits: string): boolean {
	return /^\d{11}$/.test(digits) && !/^0000|^(\d)\1+$/.test(digits) && mod11(digits, K2) === 0;
}

function mod11(digits: string, weights: number[]): number {
	return weights.reduce((sum, weight, i) => sum + weight * Number(digits[i] ?? 0), 0) % 11;
}

/** D-numbers add 40 to the day; H-numbers add 40 and synthetic ones 80 (or 65) to the month. */
function isDate(digits: string): boolean {
	const day = Number(digits.slice(0, 2));
	const month = Number(digits.slice(2, 4));
	const realDay = day > 40 ? day - 40 : day;
	const realMonth = [80, 65, 40, 0].map((added) => month - added).find((rest) => rest >= 1);
	if (realMonth === undefined || realMonth > 12 || realDay < 1) return false;
	return realDay <= new Date(Date.UTC(2000, realMonth, 0)).getUTCDate();
}
