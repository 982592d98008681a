import { expect, test } from 'vitest';
import { afterCrash, nextTry } from './delivery';

const hour = 3_600_000;

test.each([
	[1, 0.5, 5_000],
	[2, 0.5, 10_000],
	[4, 0.5, 40_000],
	[1, 0, 3_750],
	[1, 1, 6_250],
	[40, 0.5, hour]
])('try %i with luck %f waits %i ms', (attempts, random, wait) =>
	expect(nextTry({ attempts, createdAt: 0 }, 1000, random)).toBe(1000 + wait)
);

test('a receiver that asks for time gets it', () => {
	expect(nextTry({ attempts: 1, createdAt: 0 }, 0, 0.5, 90_000)).toBe(90_000);
});

test('after a day a letter is given up and shown to people', () => {
	expect(nextTry({ attempts: 20, createdAt: 0 }, 24 * hour + 1, 0.5)).toBeNull();
});

test('after a crash a letter goes again unless people could see two copies', () => {
	expect(afterCrash(false, false)).toBe('due');
	expect(afterCrash(true, true)).toBe('due');
	expect(afterCrash(true, false)).toBe('unknown');
});
