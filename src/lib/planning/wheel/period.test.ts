import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '$lib/calendar/civilDate';
import { angleOf, FULL } from './arc';
import { clipped, dateAt, dayIndex, months, periodOf, weeks } from './period';

describe.each(['UTC', 'Europe/Oslo', 'America/New_York'])('on a machine in %s', (zone) => {
	const before = process.env.TZ;
	beforeAll(() => {
		process.env.TZ = zone;
		expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
	});
	afterAll(() => {
		if (before === undefined) delete process.env.TZ;
		else process.env.TZ = before;
	});

	test.each([2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032])(
		'every day of %i lies at its angle, one day wide',
		(year) => {
			const period = periodOf(year);
			let index = 0;
			for (let date = period.start; date < period.end; date = addDays(date, 1)) {
				expect(dayIndex(period, date)).toBe(index);
				expect(dateAt(period, index)).toBe(date);
				expect(angleOf(index, period.days)).toBeCloseTo((index / period.days) * FULL, 12);
				index++;
			}
			expect(index).toBe(year % 4 === 0 ? 366 : 365);
		}
	);

	test('the clock changes of 2027 move no day', () => {
		const period = periodOf(2027);
		expect(dayIndex(period, '2027-03-28')).toBe(86);
		expect(dayIndex(period, '2027-03-29')).toBe(87);
		expect(dayIndex(period, '2027-10-31')).toBe(303);
		expect(dayIndex(period, '2027-11-01')).toBe(304);
	});
});

describe('a wheel', () => {
	test.each([2024, 2025, 2026, 2027, 2028, 2032])(
		'%i: months and weeks fill it without a gap',
		(year) => {
			for (const start of [1, 8]) {
				const period = periodOf(year, start);
				for (const spans of [months(period), weeks(period)]) {
					expect(spans[0]?.from).toBe(0);
					expect(spans.at(-1)?.to).toBe(period.days);
					spans.slice(1).forEach((span, i) => expect(span.from).toBe(spans[i]?.to));
				}
			}
		}
	);

	test('2027 begins with three days of week 53 and ends with week 52', () => {
		const all = weeks(periodOf(2027));
		expect(all[0]).toMatchObject({ year: 2026, week: 53, from: 0, to: 3 });
		expect(all[1]).toMatchObject({ year: 2027, week: 1, monday: '2027-01-04' });
		expect(all.at(-1)).toMatchObject({ week: 52, from: 360, to: 365 });
	});

	test('2026 ends with four days of week 53', () => {
		expect(weeks(periodOf(2026)).at(-1)).toMatchObject({
			year: 2026,
			week: 53,
			from: 361,
			to: 365
		});
	});

	test('a school year begins in August', () => {
		const period = periodOf(2026, 8);
		expect(period).toEqual({ start: '2026-08-01', end: '2027-08-01', days: 365 });
		expect(months(period).map((month) => month.month)).toEqual([
			8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7
		]);
		expect(months(period)[5]).toMatchObject({ year: 2027, month: 1 });
	});

	test.each([
		['2026-12-28', '2027-01-08', { from: 0, to: 8 }, 'began last year'],
		['2027-12-20', '2028-01-10', { from: 353, to: 365 }, 'goes on into the next'],
		['2027-12-31', '2027-12-31', { from: 364, to: 365 }, 'the last day'],
		['2025-01-01', '2029-01-01', { from: 0, to: 365 }, 'longer than the year'],
		['2026-12-31', '2026-12-31', undefined, 'the day before'],
		['2028-01-01', '2028-01-02', undefined, 'the day after']
	])('%s to %s is drawn %o (%s)', (start, end, span, _why) => {
		expect(clipped(periodOf(2027), start, end)).toEqual(span);
	});
});
