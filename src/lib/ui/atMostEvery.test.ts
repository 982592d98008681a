import { expect, test, vi } from 'vitest';
import { atMostEvery } from './atMostEvery';

test('a screen reloads at once, then once for all that happens meanwhile, and misses nothing', () => {
	vi.useFakeTimers();
	let times = 0;
	const reload = atMostEvery(1500, () => times++);
	reload();
	expect(times).toBe(1);
	for (let n = 0; n < 50; n++) reload();
	expect(times).toBe(1);
	vi.advanceTimersByTime(1500);
	expect(times).toBe(2);
	vi.advanceTimersByTime(5000);
	expect(times).toBe(2);
	reload();
	expect(times).toBe(3);
	vi.useRealTimers();
});
