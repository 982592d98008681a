/** Where something that looks like a fødselsnummer stands in a text, in UTF-16 units. Never the number itself. */
export interface Funn {
	from: number;
	to: number;
	/** False after «konto», «KID», «org.nr» …: 8 % of account numbers pass the same check. */
	sikker: boolean;
}

const ELEVEN_DIGITS = /(?<!\d[ \u00A0.-]?)\d(?:[ \u00A0.-]?\d){10}(?![ \u00A0.-]?\d)/g;
const OTHER_NUMBER = /(?:konto(?:nr|nummer)?|kid|org\.?\s?nr|orgnummer|faktura\S*)\W*$/i;

/**
 * Finds what looks like a fødselsnummer: 11 digits, perhaps with a space, a dot or a hyphen between
 * them, whose date exists and whose check digits hold. D-, H- and Tenor numbers too. To warn by,
 * never to block by.
 */
export function finnFodselsnummer(text: string): Funn[] {
	return [...text.matchAll(ELEVEN_DIGITS)]
		.filter(([match]) => erFodselsnummer(match.replace(/\D/g, '')))
		.map((match) => ({
			from: match.index,
			to: match.index + match[0].length,
			sikker: !OTHER_NUMBER.test(text.slice(Math.max(0, match.index - 30), match.index))
		}));
}

const K1 = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const K2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/**
 * Whether 11 digits can be a fødselsnummer. From 2032 the first check digit may leave a remainder
 * of 0 to 3 (Skatteetaten); the second is as before.
 */
export function erFodselsnummer(digits: string): boolean {
	if (!/^\d{11}$/.test(digits)) return false;
	const numbers = [...digits].map(Number);
	return erDato(digits) && remainder(numbers, K1) <= 3 && remainder(numbers, K2) === 0;
}

function remainder(numbers: number[], weights: number[]): number {
	return weights.reduce((sum, weight, index) => sum + weight * (numbers[index] ?? 0), 0) % 11;
}

/** D-numbers add 40 to the day; H-numbers add 40 and Tenor's synthetic ones 80 (or 65) to the month. */
function erDato(digits: string): boolean {
	const day = Number(digits.slice(0, 2));
	const month = Number(digits.slice(2, 4));
	const realDay = day > 40 ? day - 40 : day;
	const realMonth = [80, 65, 40, 0].map((added) => month - added).find((rest) => rest >= 1);
	if (realMonth === undefined || realMonth > 12 || realDay < 1) return false;
	return realDay <= new Date(Date.UTC(2000, realMonth, 0)).getUTCDate();
}
