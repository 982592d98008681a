import { expect, test } from 'vitest';
import { asMonth, bars, mondays, monthAfter, weekOf } from './month';
import { osloInstant } from './osloInstant';

test('a month is shown in whole weeks, also when the year turns', () => {
	expect(mondays('2027-01')).toEqual([
		'2026-12-28',
		'2027-01-04',
		'2027-01-11',
		'2027-01-18',
		'2027-01-25',
		'2027-02-01'
	]);
	expect(weekOf('2026-12-28')).toMatchObject({ week: 53 });
	expect([monthAfter('2026-12', 1), monthAfter('2027-01', -1)]).toEqual(['2027-01', '2026-12']);
});

test('an address that names no month gives the one we are in', () => {
	expect(asMonth('2027-13', '2026-11-20')).toBe('2026-11');
	expect(asMonth('2027-12', '2026-11-20')).toBe('2027-12');
	expect(asMonth(null, '2026-11-20')).toBe('2026-11');
});

test.each([
	['2027-03-22', 'the week before the clocks go forward is over'],
	['2027-10-25', 'the week the clocks go back'],
	['2026-12-28', 'the turn of the year']
])('in the week of %s who comes is drawn where who goes ends (%s)', (monday) => {
	const next = weekOf(monday).days[6]!;
	const week = { startsAt: osloInstant(monday, '00:00'), endsAt: osloInstant(next, '23:59') };
	const change = osloInstant(weekOf(monday).days[2]!, '15:30');
	const [goes, comes] = bars(
		[
			{ startsAt: week.startsAt - 1000, endsAt: change },
			{ startsAt: change, endsAt: week.endsAt + 1000 }
		],
		monday,
		week
	);
	expect([goes!.from, goes!.to, comes!.from, comes!.to]).toEqual([0, 5, 5, 14]);
});
