import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { isPublicHoliday, publicHolidays } from './holidays';

const dates = (year: number) => publicHolidays(year).map((holiday) => holiday.date);

describe('public holidays', () => {
	test('2026 has twelve on twelve dates', () => {
		expect(dates(2026)).toEqual([
			'2026-01-01',
			'2026-04-02',
			'2026-04-03',
			'2026-04-05',
			'2026-04-06',
			'2026-05-01',
			'2026-05-14',
			'2026-05-17',
			'2026-05-24',
			'2026-05-25',
			'2026-12-25',
			'2026-12-26'
		]);
	});

	test('2027 has twelve on eleven dates: 17 May is also Whit Monday', () => {
		expect(dates(2027)).toHaveLength(12);
		expect(new Set(dates(2027)).size).toBe(11);
		const shared = publicHolidays(2027).filter((holiday) => holiday.date === '2027-05-17');
		expect(shared.map((holiday) => holiday.name)).toEqual([
			'calendar_whit_monday',
			'calendar_constitution_day'
		]);
	});

	test('agree with an independent library from 1990 to 2099', () => {
		const library = new Holidays('NO', { timezone: 'Europe/Oslo' });
		for (let year = 1990; year < 2100; year++) {
			const theirs = library.getHolidays(year).filter((day) => day.type === 'public');
			const theirDates = theirs.map((day) => day.date.slice(0, 10)).sort();
			expect(dates(year), String(year)).toEqual(theirDates);
		}
	});

	test.each([
		['2026-04-02', true, 'Maundy Thursday'],
		['2026-04-04', false, 'Easter Saturday is an ordinary Saturday'],
		['2026-12-24', false, 'Christmas Eve is an ordinary weekday'],
		['2026-11-22', false, 'an ordinary Sunday'],
		['2027-05-17', true, 'Constitution Day']
	])('%s: %s (%s)', (date, expected) => {
		expect(isPublicHoliday(date)).toBe(expected);
	});
});
