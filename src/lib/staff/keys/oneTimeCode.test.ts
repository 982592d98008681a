import { describe, expect, test } from 'vitest';
import { codeAddress, grouped, secretText, stepOf } from './oneTimeCode';

/** RFC 6238, appendix B: the SHA-1 secret, and codes (their last six digits) at known times. */
const SECRET = secretText(new TextEncoder().encode('12345678901234567890'));

test.each([
	[59, '287082'],
	[1111111109, '081804'],
	[1111111111, '050471'],
	[1234567890, '005924'],
	[2000000000, '279037']
])('the code at %i s is that of RFC 6238', (seconds, code) => {
	expect(stepOf(SECRET, code, 0, seconds * 1000)).toBe(Math.floor(seconds / 30));
});

describe('a code', () => {
	const at = 1234567890_000;
	const step = Math.floor(at / 30_000);
	test.each([
		['half a minute late', '005924', 0, at + 30_000, step],
		['half a minute early', '005924', 0, at - 30_000, step],
		['a minute late', '005924', 0, at + 60_000, null],
		['written with a space', '005 924', 0, at, step],
		['used before', '005924', step, at, null],
		['older than one used before', '005924', step + 1, at, null],
		['that is wrong', '005925', 0, at, null],
		['that is too short', '5924', 0, at, null],
		['that is no number', 'abcdef', 0, at, null],
		['that is empty', '', 0, at, null]
	])('%s', (_case, code, lastStep, now, expected) => {
		expect(stepOf(SECRET, code, lastStep, now)).toBe(expected);
	});
});

test('the key can be read aloud, and scanned with the name of the kommune', () => {
	expect(grouped(SECRET)).toBe('GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ');
	const address = codeAddress(SECRET, { place: 'Varde, Bærum', email: 'a@b.no' });
	expect(address).toMatch(/^otpauth:\/\/totp\/Varde%2C%20B%C3%A6rum:a%40b\.no\?/);
	expect(new URL(address).searchParams.get('secret')).toBe(SECRET);
});
