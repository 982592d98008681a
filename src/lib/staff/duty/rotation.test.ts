import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '$lib/calendar/civilDate';
import { civilTime } from '$lib/i18n/dates';
import { osloInstant } from './osloInstant';
import { rotation } from './rotation';
import { coverage } from './shifts';

const HOUR = 3_600_000;
const iso = (at: number) => new Date(at).toISOString();

describe.each(['UTC', 'Europe/Oslo', 'America/New_York'])('on a machine in %s', (zone) => {
	const before = process.env.TZ;
	beforeAll(() => void (process.env.TZ = zone));
	afterAll(() => {
		if (before === undefined) delete process.env.TZ;
		else process.env.TZ = before;
	});

	describe('a date and a clock in Oslo', () => {
		test.each([
			['2027-01-15', '15:30', '2027-01-15T14:30:00.000Z', 'winter'],
			['2027-07-15', '15:30', '2027-07-15T13:30:00.000Z', 'summer'],
			['2027-03-28', '01:59', '2027-03-28T00:59:00.000Z', 'just before the clocks go forward'],
			['2027-03-28', '02:30', '2027-03-28T01:30:00.000Z', 'jumped over: an hour later on the wall'],
			['2027-03-28', '03:00', '2027-03-28T01:00:00.000Z', 'just after'],
			['2027-10-31', '02:30', '2027-10-31T00:30:00.000Z', 'comes twice: the first'],
			['2027-10-31', '03:00', '2027-10-31T02:00:00.000Z', 'after the hour that came twice'],
			['2026-12-31', '23:59', '2026-12-31T22:59:00.000Z', 'the last minute of the year'],
			['2027-01-01', '00:00', '2026-12-31T23:00:00.000Z', 'the first of the next']
		])('%s %s is %s (%s)', (date, time, instant) => {
			expect(iso(osloInstant(date, time))).toBe(instant);
		});
	});

	describe('week by week', () => {
		const four = ['ola', 'geir', 'silje', 'terje'];
		const plan = { userIds: four, time: '15:30', days: 7 };

		test('four take turns, and the fifth week is the first one’s again', () => {
			const shifts = rotation({ ...plan, fromDate: '2026-12-07', untilDate: '2027-01-11' });
			expect(shifts.map(({ userId }) => userId)).toEqual([...four, 'ola']);
			expect(iso(shifts[3]!.startsAt)).toBe('2026-12-28T14:30:00.000Z');
			expect(iso(shifts[3]!.endsAt)).toBe('2027-01-04T14:30:00.000Z');
		});

		test.each([
			['2027-03-22', 167, 'the clocks go forward'],
			['2027-10-25', 169, 'the clocks go back'],
			['2027-06-07', 168, 'an ordinary week']
		])('the week from %s is %i hours long: %s', (fromDate, hours) => {
			const [week] = rotation({ ...plan, fromDate, untilDate: addDays(fromDate, 7) });
			expect((week!.endsAt - week!.startsAt) / HOUR).toBe(hours);
			expect(civilTime(week!.endsAt)).toBe('15:30');
		});

		test('the last one is cut where the rotation ends', () => {
			const shifts = rotation({ ...plan, fromDate: '2027-02-01', untilDate: '2027-02-11' });
			expect(shifts.map(({ endsAt }) => iso(endsAt))).toEqual([
				'2027-02-08T14:30:00.000Z',
				'2027-02-11T14:30:00.000Z'
			]);
		});

		test('nobody, or an end before the beginning, is no rotation', () => {
			expect(
				rotation({ ...plan, userIds: [], fromDate: '2027-02-01', untilDate: '2027-03-01' })
			).toEqual([]);
			expect(rotation({ ...plan, fromDate: '2027-02-01', untilDate: '2027-02-01' })).toEqual([]);
		});

		test('there is never a hole or a double, whatever the clock and the year', () => {
			fc.assert(
				fc.property(
					fc.integer({ min: 0, max: 4000 }),
					fc.integer({ min: 0, max: 1439 }),
					fc.integer({ min: 1, max: 14 }),
					fc.integer({ min: 1, max: 400 }),
					(offset, minute, days, long) => {
						const fromDate = addDays('2024-01-01', offset);
						const two = (n: number) => String(n).padStart(2, '0');
						const time = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
						const untilDate = addDays(fromDate, long);
						const shifts = rotation({ userIds: four, time, days, fromDate, untilDate });
						const { holes, doubles } = coverage(
							shifts,
							osloInstant(fromDate, time),
							osloInstant(untilDate, time)
						);
						expect([holes, doubles]).toEqual([[], []]);
					}
				)
			);
		});
	});
});
