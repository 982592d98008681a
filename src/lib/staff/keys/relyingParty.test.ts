import { describe, expect, test } from 'vitest';
import { isCopied, relyingParty } from './relyingParty';

test.each([
	['https://varde.lillevik.kommune.no/', 'varde.lillevik.kommune.no'],
	['http://localhost:3000/logg-inn', 'localhost'],
	['http://127.0.0.1:3000/', undefined],
	['https://10.0.0.4/', undefined],
	['http://[::1]:3000/', undefined],
	['http://varde.lillevik.kommune.no/', undefined]
])('passkeys at %s belong to %s', (address, id) => {
	expect(relyingParty(new URL(address))?.id).toBe(id);
});

describe('a passkey that counts its signatures', () => {
	test.each([
		['is itself when the count grows', 4, 5, false],
		['is copied when the count stands still', 5, 5, true],
		['is copied when the count goes back', 9, 5, true],
		['is copied when it stops counting', 9, 0, true]
	])('%s', (_claim, stored, reported, copied) => {
		expect(isCopied(stored, reported)).toBe(copied);
	});

	test('is never called copied when it does not count', () => {
		expect(isCopied(0, 0)).toBe(false);
	});
});
