import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '$lib/calendar/civilDate';
import { ACTIVITY_KINDS } from '../kinds';
import { dayOf, defaultCoverage, distanceTo, distanceWords } from './coverage';
import { countOf, coverageFrom } from './coverageForm';

const festival = { startDate: '2027-05-20', endDate: '2027-05-22' };
const form = (fields: Record<string, string>) => {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields)) data.set(name, value);
	return data;
};

describe('what an activity brings', () => {
	test('an event is told of two weeks before, the day before, and the day after', () => {
		expect(
			defaultCoverage('event', festival, '2027-01-01').map(({ moment, date }) => [moment, date])
		).toEqual([
			['notice', '2027-05-06'],
			['reminder', '2027-05-19'],
			['thanks', '2027-05-23']
		]);
	});

	test('a deadline is told of when it opens, and three days before it closes', () => {
		const dates = { startDate: '2027-01-12', endDate: '2027-03-01' };
		expect(defaultCoverage('service', dates, '2027-01-01')).toMatchObject([
			{ moment: 'notice', date: '2027-01-12' },
			{ moment: 'reminder', date: '2027-02-26' }
		]);
	});

	test('days that have passed are not brought, and no two fall on one day', () => {
		expect(defaultCoverage('event', festival, '2027-05-10')).toHaveLength(2);
		expect(defaultCoverage('event', festival, '2027-06-01')).toEqual([]);
		const deadline = { startDate: '2027-05-20', endDate: '2027-05-27' };
		const late = defaultCoverage('recruitment', deadline, '2027-05-20');
		expect(late.map(({ date }) => date)).toEqual(['2027-05-20', '2027-05-24']);
	});

	test('every kind brings something', () => {
		for (const kind of ACTIVITY_KINDS)
			expect(defaultCoverage(kind, festival, '2027-01-01')).not.toEqual([]);
	});
});

describe('a day counted from an activity', () => {
	test('moves with it, whatever the year, and keeps its distance', () => {
		const start = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2020-01-01', n));
		fc.assert(
			fc.property(
				start,
				fc.nat(40),
				fc.integer({ min: -60, max: 60 }),
				fc.integer({ min: -400, max: 400 }),
				fc.constantFrom('start' as const, 'end' as const),
				(startDate, length, offsetDays, moved, anchor) => {
					const dates = { startDate, endDate: addDays(startDate, length) };
					const day = dayOf({ anchor, offsetDays }, dates)!;
					expect(distanceTo(day, anchor, dates)).toBe(offsetDays);
					const later = {
						startDate: addDays(dates.startDate, moved),
						endDate: addDays(dates.endDate, moved)
					};
					expect(dayOf({ anchor, offsetDays }, later)).toBe(addDays(day, moved));
				}
			)
		);
	});

	test.each([
		['start', -14, 'planning_before_start', 14],
		['start', 0, 'planning_on_start', 0],
		['start', 2, 'planning_after_start', 2],
		['end', -3, 'planning_before_end', 3],
		['end', 0, 'planning_on_end', 0],
		['end', 1, 'planning_after_end', 1]
	] as const)('%s %d is said as %s', (anchor, offsetDays, key, days) => {
		expect(distanceWords({ anchor, offsetDays })).toEqual({ key, days });
	});
});

describe('the form', () => {
	test('is read back as it was stored', () => {
		const fields = { activityId: 'a', moment: 'notice', count: 'before-start', days: '14' };
		const read = coverageFrom(form(fields));
		if (!('value' in read)) throw new Error('refused');
		expect(read.value.when).toEqual({ anchor: 'start', offsetDays: -14 });
		expect(countOf({ anchor: 'start', offsetDays: -14, date: '2027-05-06' })).toMatchObject({
			count: 'before-start',
			days: '14'
		});
	});

	test.each([
		[{ count: 'none' }, { title: 'planning_title_missing' }],
		[{ title: 'x', count: 'before-start', days: '3' }, { count: 'planning_count_needs_activity' }],
		[{ title: 'x', count: 'day' }, { date: 'planning_date_missing' }],
		[{ title: 'x', count: 'day', date: '2027-02-29' }, { date: 'planning_date_not_real' }],
		[{ activityId: 'a', count: 'before-end', days: '-2' }, { days: 'planning_days_wrong' }],
		[{ activityId: 'a', count: 'before-end', days: '900' }, { days: 'planning_days_wrong' }],
		[{ activityId: 'a', moment: 'whenever' }, { moment: 'planning_moment_missing' }]
	])('%o is refused', (fields, errors) => {
		expect(coverageFrom(form(fields))).toMatchObject({ errors });
	});
});
