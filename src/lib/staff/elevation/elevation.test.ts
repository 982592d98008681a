import { describe, expect, test } from 'vitest';
import { isPublicHoliday } from '$lib/calendar/holidays';
import { granted } from '../../../../test/support/actors';
import { inForce } from '../actor';
import { elevationEnd, elevationRefusal, isOfficeHours, type Call } from './elevation';

const iso = (at: number) => new Date(at).toISOString();

describe('extended rights end by themselves', () => {
	test.each([
		['a weekday evening: next morning', '2026-11-17T22:00+01:00', '2026-11-18T08:00+01:00'],
		['a weekday night: the same morning', '2026-11-18T03:10+01:00', '2026-11-18T08:00+01:00'],
		['at 08 sharp, on duty: twelve hours', '2026-11-18T08:00+01:00', '2026-11-18T20:00+01:00'],
		[
			'Friday night: twelve hours, not until Monday',
			'2026-11-20T20:00+01:00',
			'2026-11-21T08:00+01:00'
		],
		['Sunday evening: Monday morning', '2026-11-22T21:00+01:00', '2026-11-23T08:00+01:00'],
		['before a holiday: twelve hours', '2026-12-24T23:00+01:00', '2026-12-25T11:00+01:00'],
		['the night the clock goes forward', '2027-03-27T20:00+01:00', '2027-03-28T09:00+02:00'],
		['the night the clock goes back', '2027-10-30T20:00+02:00', '2027-10-31T07:00+01:00'],
		[
			'Sunday after the clock went back, on the wall',
			'2027-10-31T21:00+01:00',
			'2027-11-01T08:00+01:00'
		],
		['Easter night into the morning after', '2027-03-30T01:00+02:00', '2027-03-30T08:00+02:00']
	])('%s', (_claim, from, to) => {
		expect(iso(elevationEnd(Date.parse(from), isPublicHoliday))).toBe(iso(Date.parse(to)));
	});
});

test.each([
	['2026-11-20T07:59+01:00', false],
	['2026-11-20T08:00+01:00', true],
	['2026-11-20T15:59+01:00', true],
	['2026-11-20T16:00+01:00', false],
	['2026-11-21T12:00+01:00', false],
	['2027-05-17T12:00+02:00', false],
	['2027-03-30T08:00+02:00', true]
])('at %s the office is at work: %s', (at, atWork) => {
	expect(isOfficeHours(Date.parse(at), isPublicHoliday)).toBe(atWork);
});

describe('extended rights are taken', () => {
	const call: Call = {
		eligible: true,
		onDuty: false,
		elevatedUntil: null,
		reason: 'Vannet er borte'
	};
	const DAY = '2026-11-20T12:00+01:00';
	const NIGHT = '2026-11-20T22:00+01:00';
	test.each<[string, Partial<Call>, string, string | null]>([
		['at night', {}, NIGHT, null],
		['on duty, in the middle of the day', { onDuty: true }, DAY, null],
		['not in office hours otherwise', {}, DAY, 'elevation_office_hours'],
		['not without a reason', { reason: 'vann' }, NIGHT, 'elevation_reason_missing'],
		['not by somebody who has none', { eligible: false }, NIGHT, 'elevation_not_yours'],
		['not twice', { elevatedUntil: Date.parse(NIGHT) + 1 }, NIGHT, 'elevation_already'],
		['again once they have ended', { elevatedUntil: Date.parse(NIGHT) }, NIGHT, null]
	])('%s', (_claim, fields, at, refusal) => {
		const answer = elevationRefusal({ ...call, ...fields }, Date.parse(at), isPublicHoliday);
		expect(answer?.refused ?? null).toBe(refusal);
	});
});

test('a right held on call counts until it ends, to the millisecond, and another always', () => {
	const grants = [granted('editor'), granted('dutyOfficer', { onCall: true })];
	const roles = (now: number, until: number | null) =>
		inForce(grants, now, until).map(({ role }) => role);
	expect(roles(99, 100)).toEqual(['editor', 'dutyOfficer']);
	expect(roles(100, 100)).toEqual(['editor']);
	expect(roles(99, null)).toEqual(['editor']);
});
