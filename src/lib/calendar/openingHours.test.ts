import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CivilDate } from './civilDate';
import {
	addOpenTime,
	isOpen,
	nextOpening,
	NO_HOURS,
	openPeriods,
	type OpeningHours,
	type Period,
	type Week
} from './openingHours';
import { startOfDate } from './startOfDate';

const day = (...pairs: [string, string][]) => pairs.map(([from, to]): Period => ({ from, to }));
const weekdays = (periods: Period[]): Week => [
	...Array.from({ length: 5 }, () => periods),
	...[[], []]
];
const always: Week = Array.from({ length: 7 }, () => day(['00:00', '24:00']));
const HOUR = 3_600_000;
const at = (text: string) => Date.parse(text);
const told = (instant: number | null) => instant && new Date(instant).toISOString();

/** A servicetorg: a lunch break, summer, an early Wednesday before Easter, a planning day. */
const office: OpeningHours = {
	week: weekdays(day(['09:00', '11:30'], ['12:00', '15:00'])),
	seasons: [
		{ name: 'Sommer', from: '06-15', to: '08-15', week: weekdays(day(['09:00', '14:00'])) },
		{ name: 'Flytting', from: '2027-07-01', to: '2027-07-09', week: weekdays([]) },
		{ name: 'Jul', from: '12-27', to: '01-02', week: weekdays(day(['10:00', '12:00'])) }
	],
	halfDays: [
		{ day: 'easter-4', closes: '12:00' },
		{ day: '12-24', closes: '12:00' },
		{ day: '2027-11-19', closes: '10:00' }
	],
	closedDays: [{ from: '2026-11-19', to: '2026-11-20', reason: 'planleggingsdag' }],
	openOnHolidays: false
};
const night = { ...NO_HOURS, week: always, openOnHolidays: true };

describe('the periods of a date', () => {
	test.each<[string, CivilDate, string]>([
		['an ordinary day, with lunch', '2026-11-18', '09:00–11:30 12:00–15:00'],
		['a planning day', '2026-11-19', ''],
		['the second day of planning', '2026-11-20', ''],
		['a Saturday', '2026-11-21', ''],
		['the last day before summer', '2027-06-14', '09:00–11:30 12:00–15:00'],
		['the first day of summer', '2026-06-15', '09:00–14:00'],
		['the last day of summer', '2028-08-15', '09:00–14:00'],
		['one year goes before each year', '2027-07-05', ''],
		['a season over New Year, before', '2026-12-28', '10:00–12:00'],
		['a season over New Year, after', '2029-01-02', '10:00–12:00'],
		['Wednesday before Easter', '2027-03-24', '09:00–11:30'],
		['Maundy Thursday', '2027-03-25', ''],
		['Christmas Eve', '2026-12-24', '09:00–11:30'],
		['Christmas Day', '2026-12-25', ''],
		['one Friday until ten', '2027-11-19', '09:00–10:00'],
		['17 May, which is also Whit Monday', '2027-05-17', '']
	])('%s', (_, date, expected) => {
		const periods = openPeriods(office, date).map(({ from, to }) => `${from}–${to}`);
		expect(periods.join(' ')).toBe(expected);
	});

	test('who works on holidays is open on them, also on a half day', () => {
		expect(openPeriods(night, '2027-05-17')).toEqual(day(['00:00', '24:00']));
		const half = { ...night, halfDays: [{ day: '05-17', closes: '12:00' }] };
		expect(openPeriods(half, '2027-05-17')).toEqual(day(['00:00', '12:00']));
	});
});

describe('open or not', () => {
	test.each([
		['2026-11-18T09:00+01:00', true],
		['2026-11-18T08:59:59.999+01:00', false],
		['2026-11-18T11:30+01:00', false],
		['2026-11-18T12:00+01:00', true],
		['2026-11-18T15:00+01:00', false],
		['2026-11-22T12:00+01:00', false]
	])('%s: %s', (text, expected) => expect(isOpen(office, at(text))).toBe(expected));

	test.each([
		['open already', '2026-11-18T10:00+01:00', '2026-11-18T10:00+01:00'],
		['at lunch', '2026-11-18T11:30+01:00', '2026-11-18T12:00+01:00'],
		['over planning days and a weekend', '2026-11-18T15:00+01:00', '2026-11-23T09:00+01:00'],
		['over Easter into summer time', '2027-03-24T11:30+01:00', '2027-03-30T09:00+02:00'],
		['over the end of summer time', '2027-10-29T15:00+02:00', '2027-11-01T09:00+01:00']
	])('opens next: %s', (_, from, expected) => {
		expect(told(nextOpening(office, at(from)))).toBe(told(at(expected)));
	});

	test('what never opens never does', () => {
		expect(nextOpening(NO_HOURS, at('2026-11-18T10:00Z'))).toBeNull();
		expect(addOpenTime(NO_HOURS, at('2026-11-18T10:00Z'), HOUR)).toBeNull();
	});
});

describe('open time that passes', () => {
	test.each([
		['within a day, over lunch', office, '2026-11-18T11:00+01:00', 2, '2026-11-18T13:30+01:00'],
		['until closing time', office, '2026-11-18T13:00+01:00', 2, '2026-11-18T15:00+01:00'],
		['to the next days', office, '2026-11-18T14:00+01:00', 4, '2026-11-23T12:30+01:00'],
		['over Easter and summer time', office, '2027-03-24T10:30+01:00', 2, '2027-03-30T10:00+02:00'],
		['the night with 23 hours', night, '2027-03-28T00:00+01:00', 23, '2027-03-29T00:00+02:00'],
		['the night with 25 hours', night, '2027-10-31T00:00+02:00', 25, '2027-11-01T00:00+01:00'],
		['over midnight', night, '2026-12-31T23:00+01:00', 2, '2027-01-01T01:00+01:00'],
		['none', office, '2026-11-21T10:00+01:00', 0, '2026-11-21T10:00+01:00']
	])('%s', (_, hours, from, passed, expected) => {
		expect(told(addOpenTime(hours, at(from), passed * HOUR))).toBe(told(at(expected)));
	});

	test.each([
		['in the hour that is skipped', '2027-03-28', ['02:15', '02:45'], 0],
		['into the hour that is skipped', '2027-03-28', ['01:30', '02:30'], 0.5],
		['out of the hour that is skipped', '2027-03-28', ['02:30', '03:10'], 1 / 6],
		['over the hour that comes twice', '2027-10-31', ['01:30', '03:30'], 3],
		['until its first time round', '2027-10-31', ['02:00', '02:30'], 0.5]
	] as [string, CivilDate, [string, string], number][])('%s', (_, date, pair, long) => {
		const hours = { ...night, week: always.map(() => day(pair)) };
		const from = nextOpening(hours, startOfDate(date))!;
		const opened = addOpenTime(hours, startOfDate(date), long * HOUR)!;
		expect(opened - (long ? from : startOfDate(date))).toBeCloseTo(long * HOUR, 0);
		expect(isOpen(hours, opened)).toBe(false);
	});
});

/** Hours that somebody could have written, in whole minutes. */
const clocks = fc
	.uniqueArray(fc.integer({ min: 0, max: 24 * 12 }), { maxLength: 6 })
	.map((marks) => marks.sort((a, b) => a - b))
	.map((marks) => marks.slice(0, marks.length - (marks.length % 2)))
	.map((marks) =>
		marks.flatMap((mark, i) => (i % 2 ? [{ from: clock(marks[i - 1]!), to: clock(mark) }] : []))
	);
const weeks = fc.array(clocks, { minLength: 7, maxLength: 7 });
const someHours: fc.Arbitrary<OpeningHours> = fc.record({
	week: weeks,
	seasons: fc.array(
		fc.record({
			name: fc.constant('x'),
			from: fc.constantFrom('03-01', '10-30', '2027-03-20'),
			to: fc.constantFrom('03-31', '11-02', '2027-04-02'),
			week: weeks
		}),
		{ maxLength: 1 }
	),
	halfDays: fc.constant([{ day: 'easter-4', closes: '12:00' }]),
	closedDays: fc.constant([]),
	openOnHolidays: fc.boolean()
});
const instants = fc
	.tuple(
		fc.constantFrom('2027-03-24', '2027-10-28', '2026-12-29'),
		fc.integer({ max: 8 * 288, min: 0 })
	)
	.map(([date, fives]) => startOfDate(date) + fives * 300_000);

function clock(fives: number): string {
	const two = (number: number) => String(number).padStart(2, '0');
	return `${two(Math.floor(fives / 12))}:${two((fives % 12) * 5)}`;
}

describe('whatever the hours are', () => {
	test('the time that was open up to the answer is what was asked for, counted minute by minute', () => {
		fc.assert(
			fc.property(
				someHours,
				instants,
				fc.integer({ min: 1, max: 40 * 12 }),
				(hours, from, fives) => {
					const result = addOpenTime(hours, from, fives * 300_000);
					if (result === null || result - from > 20 * 24 * HOUR) return;
					let open = 0;
					for (let t = from; t < result; t += 300_000) if (isOpen(hours, t)) open++;
					expect(open).toBe(fives);
					expect(isOpen(hours, result - 1)).toBe(true);
				}
			),
			{ numRuns: 60 }
		);
	});

	test('some time and then some more is both at once', () => {
		fc.assert(
			fc.property(someHours, instants, fc.nat(9e7), fc.nat(9e7), (hours, from, one, two) => {
				const first = addOpenTime(hours, from, one);
				if (first === null) return;
				expect(addOpenTime(hours, first, two)).toBe(addOpenTime(hours, from, one + two));
			}),
			{ numRuns: 100 }
		);
	});

	test('the next opening is open, and nothing before it is', () => {
		fc.assert(
			fc.property(someHours, instants, (hours, from) => {
				const next = nextOpening(hours, from);
				if (next === null) return;
				expect(isOpen(hours, next)).toBe(true);
				for (let t = from; t < Math.min(next, from + 9 * 24 * HOUR); t += 300_000)
					expect(isOpen(hours, t)).toBe(false);
			}),
			{ numRuns: 150 }
		);
	});

	test('no date has periods in disorder', () => {
		fc.assert(
			fc.property(someHours, fc.nat(800), (hours, days) => {
				const marks = openPeriods(hours, addDays('2026-01-01', days)).flatMap(({ from, to }) => [
					from,
					to
				]);
				expect(marks).toEqual([...marks].sort());
			})
		);
	});
});
