import { createHash } from 'node:crypto';

/** No letter that looks like another or like a digit (Crockford's base 32), so 5 bits each. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 15;

/** How many a person gets. */
export const CODES = 10;

/** A code of 75 bits, as it is printed: «7XK2M-Q0RTV-9B3HC». @param random one byte for each character */
export function recoveryCodeFrom(random: Uint8Array): string {
	const letters = [...random.slice(0, LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]);
	return letters.join('').match(/.{5}/g)?.join('-') ?? '';
}

/** What is stored of a code, however it is written: with other hyphens, small, with O for 0. */
export function recoveryHash(userId: string, code: string): string {
	const meant = code
		.toUpperCase()
		.replace(/O/g, '0')
		.replace(/[IL]/g, '1')
		.replace(/[^0-9A-Z]/g, '');
	return createHash('sha256').update(`${userId} ${meant}`).digest('hex');
}

/** Whether what was typed is meant as a one-time code from the app, and not as one on paper. */
export function isOneTime(typed: string): boolean {
	return /^\d{6}$/.test(typed.replace(/\s/g, ''));
}
