import { describe, expect, test } from 'vitest';
import { addDays, weekday } from './civilDate';
import { isoWeek, mondayOf, weeksInYear, weekStart } from './isoWeek';

describe('ISO weeks', () => {
	test.each([
		['2026-01-01', 2026, 1], // Thursday
		['2025-12-29', 2026, 1], // Monday
		['2025-12-28', 2025, 52], // Sunday
		['2026-12-28', 2026, 53], // Monday
		['2027-01-01', 2026, 53], // Friday
		['2027-01-02', 2026, 53],
		['2027-01-03', 2026, 53], // Sunday
		['2027-01-04', 2027, 1],
		['2024-12-30', 2025, 1],
		['2032-12-31', 2032, 53],
		['2028-02-29', 2028, 9]
	])('%s lies in %i week %i', (date, year, week) => {
		expect(isoWeek(date)).toEqual({ year, week });
	});

	test.each([
		[2025, 52],
		[2026, 53],
		[2027, 52],
		[2032, 53]
	])('%i has %i weeks', (year, weeks) => {
		expect(weeksInYear(year)).toBe(weeks);
	});

	test('every day from 2024 to 2032 lies in the week that starts on its Monday', () => {
		for (let date = '2024-01-01'; date < '2033-01-01'; date = addDays(date, 1)) {
			const { year, week } = isoWeek(date);
			expect(weekStart(year, week)).toBe(mondayOf(date));
			expect(weekday(mondayOf(date))).toBe(1);
			expect(week).toBeLessThanOrEqual(weeksInYear(year));
		}
	});
});
