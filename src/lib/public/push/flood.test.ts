import { expect, test } from 'vitest';
import { flood } from './flood';

test('a sender gets what it may at once, then what drips, and holds up nobody else', () => {
	const may = flood({ burst: 3, perSecond: 0.5 });
	expect([0, 0, 0, 0].map((at) => may('a', at))).toEqual([true, true, true, false]);
	expect(may('b', 0)).toBe(true);
	expect(may('a', 1000)).toBe(false);
	expect(may('a', 2000)).toBe(true);
	expect(may('a', 2000)).toBe(false);
});

test('however many senders there are, only so many are remembered', () => {
	const may = flood({ burst: 1, perSecond: 0 });
	expect(may('first', 0)).toBe(true);
	for (let n = 0; n < 10_000; n++) may(String(n), 0);
	expect(may('first', 0)).toBe(true);
});
