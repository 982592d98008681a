import { describe, expect, test } from 'vitest';
import { gridOf, monthGrid } from './monthGrid';

const item = (id: string, startDate: string, endDate = startDate) => ({ id, startDate, endDate });
const day = (date: string, items: ReturnType<typeof item>[], year = 2027, month = 5) =>
	monthGrid(year, month, items)
		.flatMap((week) => week.days)
		.find((one) => one.date === date);

describe('the grid of a month', () => {
	test.each([
		[2026, 11, '2026-10-26', '2026-12-07', [44, 45, 46, 47, 48, 49]],
		[2027, 1, '2026-12-28', '2027-02-01', [53, 1, 2, 3, 4]],
		[2027, 2, '2027-02-01', '2027-03-01', [5, 6, 7, 8]],
		[2028, 2, '2028-01-31', '2028-03-06', [5, 6, 7, 8, 9]]
	])('%i-%i runs from %s to %s', (year, month, start, end, weeks) => {
		expect(gridOf(year, month)).toEqual({ start, end });
		const grid = monthGrid(year, month, []);
		expect(grid.map((week) => week.week)).toEqual(weeks);
		for (const week of grid) expect(week.days).toHaveLength(7);
	});

	test('an activity is one bar a week, in a row of its own', () => {
		const items = [item('a', '2027-05-03', '2027-05-05'), item('b', '2027-05-04', '2027-05-12')];
		expect(day('2027-05-03', items)?.rows).toEqual([
			{ item: items[0], days: 3, starts: true, ends: true }
		]);
		expect(day('2027-05-04', items)?.rows).toEqual([
			null,
			{ item: items[1], days: 6, starts: true, ends: false }
		]);
		expect(day('2027-05-06', items)?.rows).toEqual([null, null]);
		expect(day('2027-05-10', items)?.rows).toEqual([
			{ item: items[1], days: 3, starts: false, ends: true }
		]);
	});

	test('a row is used again when it is free', () => {
		const items = [item('a', '2027-05-03'), item('b', '2027-05-05')];
		expect(day('2027-05-05', items)?.rows.map((one) => one?.item.id)).toEqual(['b']);
	});

	test('what has no row is counted', () => {
		const items = Array.from({ length: 8 }, (_, i) => item(String(i), '2027-05-17'));
		expect(day('2027-05-17', items)).toMatchObject({ more: 3 });
		expect(day('2027-05-17', items)?.rows).toHaveLength(5);
	});

	test('days of the months beside are told apart', () => {
		expect(day('2027-04-30', [])?.inMonth).toBe(false);
		expect(day('2027-05-31', [])?.inMonth).toBe(true);
	});
});
