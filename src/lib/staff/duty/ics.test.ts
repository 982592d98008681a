import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFile, type CalendarShift } from './ics';
import { osloInstant } from './osloInstant';
import { rotation } from './rotation';

const one = (startsAt: number, endsAt: number, more: Partial<CalendarShift> = {}) => ({
	id: '0198',
	line: 'Kriseleder',
	phone: '55 50 00 99',
	sequence: 0,
	cancelled: false,
	createdAt: startsAt,
	changedAt: startsAt,
	startsAt,
	endsAt,
	...more
});
const naming = {
	name: 'Vakt',
	host: 'varde.lillevik.test',
	summary: (line: string) => `Vakt: ${line}`
};

/** What a calendar program makes of the file, with the zone that the file itself describes. */
function read(shifts: CalendarShift[]) {
	const calendar = new ICAL.Component(ICAL.parse(calendarFile(shifts, naming)));
	const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
	return calendar.getAllSubcomponents('vevent').map((component) => {
		const instant = (name: string) => {
			const time = component.getFirstPropertyValue(name) as ICAL.Time;
			if (time.zone !== ICAL.Timezone.utcTimezone) time.zone = zone;
			return time.toUnixTime() * 1000;
		};
		const value = (name: string) => component.getFirstPropertyValue(name);
		return { startsAt: instant('dtstart'), endsAt: instant('dtend'), value };
	});
}

describe('the instants survive', () => {
	const plan = { userIds: ['ola'], time: '15:30', days: 7 };
	test.each([
		['the clocks going forward', '2027-03-15', '2027-04-12'],
		['the clocks going back', '2027-10-18', '2027-11-15'],
		['the turn of the year', '2026-12-21', '2027-01-11']
	])('%s', (_name, fromDate, untilDate) => {
		const shifts = rotation({ ...plan, fromDate, untilDate }).map((span) =>
			one(span.startsAt, span.endsAt)
		);
		expect(read(shifts).map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual(
			shifts.map(({ startsAt, endsAt }) => [startsAt, endsAt])
		);
	});

	test('any minute of any day, also those that come twice', () => {
		const minute = fc
			.integer({
				min: osloInstant('2026-10-24', '00:00') / 60_000,
				max: osloInstant('2027-11-02', '00:00') / 60_000
			})
			.map((minutes) => minutes * 60_000);
		const twice = fc
			.integer({ min: 0, max: 119 })
			.map((minutes) => osloInstant('2027-10-31', '02:00') + minutes * 60_000);
		fc.assert(
			fc.property(fc.oneof(minute, twice), fc.integer({ min: 1, max: 20_000 }), (at, minutes) => {
				const shift = one(at, at + minutes * 60_000);
				const [found] = read([shift]);
				expect([found!.startsAt, found!.endsAt]).toEqual([shift.startsAt, shift.endsAt]);
			})
		);
	});
});

test('a change has the same UID and a higher SEQUENCE; what is cancelled says so', () => {
	const [before] = read([one(0, 60_000)]);
	const [after] = read([one(0, 30_000, { sequence: 1, cancelled: true })]);
	expect(after!.value('uid')).toBe(before!.value('uid'));
	expect([before!.value('sequence'), after!.value('sequence')]).toEqual([0, 1]);
	expect([before!.value('status'), after!.value('status')]).toEqual(['CONFIRMED', 'CANCELLED']);
});

test('no name of a line can break out of its field', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (line) => {
			const clean = line.replace(/[\p{Cc}]/gu, ' ');
			const [found, ...more] = read([one(0, 60_000, { line: clean })]);
			expect(more).toEqual([]);
			expect(found!.value('summary')).toBe(`Vakt: ${clean}`);
		})
	);
	const hostile = 'Vakt\nEND:VEVENT\nBEGIN:VEVENT\nUID:x;,\\"<script>';
	const [found, ...more] = read([one(0, 60_000, { line: hostile })]);
	expect(more).toEqual([]);
	expect(found!.value('summary')).toBe(`Vakt: ${hostile}`);
});

test('no line of the file is longer than 75 octets (RFC 5545 §3.1)', () => {
	const file = calendarFile([one(0, 60_000, { line: 'Æøå vakt '.repeat(30) })], naming);
	for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
});
