import { expect, test } from 'vitest';
import { startOfDate } from './startOfDate';

test.each([
	['2026-11-20', '2026-11-19T23:00:00.000Z'],
	['2026-07-01', '2026-06-30T22:00:00.000Z'],
	['2026-03-29', '2026-03-28T23:00:00.000Z'],
	['2026-10-26', '2026-10-25T23:00:00.000Z']
])('%s begins in Norway at %s', (date, instant) => {
	expect(new Date(startOfDate(date)).toISOString()).toBe(instant);
});
