import { expect, test } from 'vitest';
import { recoveryCodeFrom, recoveryHash } from './recoveryCode';

const printed = recoveryCodeFrom(Uint8Array.from({ length: 15 }, (_, at) => at * 17));

test('is short enough to type, and has no letter that looks like another', () => {
	expect(printed).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){2}$/);
});

test.each([
	['in small letters', printed.toLowerCase()],
	['without hyphens', printed.replaceAll('-', '')],
	['with spaces', ` ${printed.replaceAll('-', ' ')} `],
	['with O for 0', printed.replaceAll('0', 'o')],
	['with l for 1', printed.replaceAll('1', 'l')]
])('counts when it is written %s', (_how, typed) => {
	expect(recoveryHash('kari', typed)).toBe(recoveryHash('kari', printed));
});

test('is worth nothing to anybody else', () => {
	expect(recoveryHash('ola', printed)).not.toBe(recoveryHash('kari', printed));
});
