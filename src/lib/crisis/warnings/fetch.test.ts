import { expect, test } from 'vitest';
import { isAllowed } from './fetch.server';

test.each([
	'file:///etc/passwd',
	'http://api.met.no/',
	'gopher://api.met.no/',
	'https://127.0.0.1/',
	'https://2130706433/',
	'https://0x7f.1/',
	'https://127.0.0.1./',
	'https://[::1]/',
	'https://[::ffff:127.0.0.1]/',
	'https://kari:hemmelig@api.met.no/'
])('a warning is never fetched from %s', (address) =>
	expect(isAllowed(new URL(address))).toBe(false)
);
