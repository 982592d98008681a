import { describe, expect, test } from 'vitest';
import { isNationalId, nationalIdsIn } from './nationalId';

/** Made for tests: dates that exist with computed check digits; none belongs to a person we know of. */
function made(first9: string): string {
	for (let check = 0; check < 100; check++) {
		const candidate = first9 + String(check).padStart(2, '0');
		if (isNationalId(candidate)) return candidate;
	}
	throw new Error(`No check digits fit ${first9}`);
}

describe('what looks like a fødselsnummer', () => {
	test.each([
		['an ordinary one', '010190123'],
		['a D-number (day + 40)', '410190123'],
		['an H-number (month + 40)', '014190123'],
		['a synthetic one from Tenor (month + 80)', '018190123'],
		['one born on leap day', '290200123']
	])('%s', (_claim, first9) => {
		expect(isNationalId(made(first9))).toBe(true);
	});

	test('real Tenor numbers pass', () => {
		expect(isNationalId('17912099997')).toBe(true);
		expect(isNationalId('29822099635')).toBe(true);
	});

	test.each([
		'00000000000',
		'32019012345',
		'01139012345',
		'30020012345',
		'0101901234',
		'12345678901'
	])('%s is none', (digits) => {
		expect(isNationalId(digits)).toBe(false);
	});

	test('one wrong digit is found out, in the second check digit at the latest', () => {
		const number = made('010190123');
		const wrong = number.slice(0, 10) + String((Number(number[10]) + 1) % 10);
		expect(isNationalId(wrong)).toBe(false);
	});
});

describe('in a text', () => {
	const number = made('010190123');
	const split = (separator: string) => `${number.slice(0, 6)}${separator}${number.slice(6)}`;

	test.each([
		number,
		split(' '),
		split('\u00A0'),
		split('\u2009'),
		split('.'),
		split('-'),
		[...number].join(' ')
	])('«%s» is found where it stands', (written) => {
		const text = `Jeg heter Kari, ${written}, og bor på Nes`;
		const [found] = nationalIdsIn(text);
		expect(text.slice(found?.from, found?.to)).toBe(written);
		expect(found?.sure).toBe(true);
	});

	test('after «konto» it may well be an account number', () => {
		for (const word of ['kontonr. ', 'Konto: ', 'KID ', 'org.nr ', 'fakturanummer '])
			expect(nationalIdsIn(`Betal til ${word}${number}`)[0]?.sure).toBe(false);
	});

	test('it is not found inside a longer number, and text without one has none', () => {
		expect(nationalIdsIn(`${number}7`)).toEqual([]);
		expect(nationalIdsIn(`7${number}`)).toEqual([]);
		expect(nationalIdsIn('Ring 22 59 13 00 eller 116 117 før kl. 15.30')).toEqual([]);
	});
});
