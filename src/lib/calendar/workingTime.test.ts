import { describe, expect, test } from 'vitest';
import { addWorkingHours } from './workingTime';

const holidays = new Set([
	'2027-03-25',
	'2027-03-26',
	'2027-03-28',
	'2027-03-29',
	'2027-05-06',
	'2027-05-17',
	'2026-12-25'
]);
const due = (at: string) =>
	new Date(addWorkingHours(Date.parse(at), 24, (date) => holidays.has(date))).toISOString();

describe('the 24-hour clock', () => {
	test.each([
		['an ordinary day', '2026-11-17T10:00+01:00', '2026-11-18T10:00+01:00'],
		['Friday afternoon waits for Monday', '2026-11-20T14:00+01:00', '2026-11-23T14:00+01:00'],
		['Saturday starts when Monday begins', '2026-11-21T10:00+01:00', '2026-11-24T00:00+01:00'],
		['Sunday one minute before midnight', '2026-11-22T23:59+01:00', '2026-11-24T00:00+01:00'],
		['midnight itself belongs to the new day', '2026-11-23T00:00+01:00', '2026-11-24T00:00+01:00'],
		['over Easter and into summer time', '2027-03-24T14:00+01:00', '2027-03-30T14:00+02:00'],
		['over the end of summer time', '2027-10-29T14:00+02:00', '2027-11-01T14:00+01:00'],
		[
			'written while the clock is turned forward',
			'2027-03-28T01:30+01:00',
			'2027-03-31T00:00+02:00'
		],
		['written while the clock is turned back', '2027-10-31T02:30+01:00', '2027-11-02T00:00+01:00'],
		[
			'17 May 2027 is also second day of Pentecost',
			'2027-05-14T09:00+02:00',
			'2027-05-18T09:00+02:00'
		],
		['a holiday in the middle of the week', '2027-05-05T16:00+02:00', '2027-05-07T16:00+02:00'],
		['Christmas Eve on a Thursday', '2026-12-24T12:00+01:00', '2026-12-28T12:00+01:00']
	])('%s', (_, received, expected) => {
		expect(due(received)).toBe(new Date(expected).toISOString());
	});
});
