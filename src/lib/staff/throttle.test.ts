import { describe, expect, test } from 'vitest';
import { failedAgain, wait, type Attempts } from './throttle';

const NOW = Date.UTC(2026, 10, 20, 8);
const MINUTE = 60_000;
const failed = (failures: number, succeededAt: number | null = null): Attempts => ({
	failures,
	failedAt: NOW,
	succeededAt
});
const none = { pair: null, account: null, address: null };

describe('waiting before the next sign-in', () => {
	test.each([
		[4, 0],
		[5, 1],
		[6, 2],
		[7, 4],
		[10, 32],
		[40, 15 * 60]
	])('after %i wrong passwords for one account at one place: %i s', (failures, seconds) => {
		expect(wait({ ...none, pair: failed(failures) }, NOW)).toBe(seconds * 1000);
	});

	test('is over when the time has gone', () => {
		expect(wait({ ...none, pair: failed(6) }, NOW + 1999)).toBe(1);
		expect(wait({ ...none, pair: failed(6) }, NOW + 2000)).toBe(0);
	});

	test('forgets failures little by little', () => {
		expect(failedAgain(failed(5), 'pair', NOW + 10 * MINUTE)).toBe(4);
		expect(failedAgain(failed(5), 'pair', NOW + 24 * 60 * MINUTE)).toBe(1);
	});

	test('an account attacked from everywhere is slowed for newcomers, not for its owner', () => {
		const account = failed(1000);
		expect(wait({ ...none, account }, NOW)).toBe(5 * MINUTE);
		expect(wait({ ...none, account, pair: failed(0, NOW - MINUTE) }, NOW)).toBe(0);
	});

	test('an office that shares one address is not locked out by a colleague who forgot', () => {
		const address = failed(300);
		expect(wait({ ...none, address }, NOW)).toBe(MINUTE);
		expect(wait({ ...none, address, pair: failed(0, NOW - MINUTE) }, NOW)).toBe(0);
		expect(wait({ ...none, address: failed(30) }, NOW)).toBe(0);
	});

	test('a clock that was set back does not add failures or take them away', () => {
		expect(failedAgain(failed(3), 'pair', NOW - 60 * MINUTE)).toBe(4);
	});
});
