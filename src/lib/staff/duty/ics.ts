import ICAL from 'ical.js';
import type { Span } from './shifts';

/** A shift as its holder's calendar has it. */
export interface CalendarShift extends Span {
	id: string;
	line: string;
	/** the line's telephone; '' when it has none */
	phone: string;
	sequence: number;
	cancelled: boolean;
	createdAt: number;
	changedAt: number;
}

interface Naming {
	/** what the calendar is called: «Vakt – Ola Nygård» */
	name: string;
	/** the host that made it, which makes the UIDs unique in the world */
	host: string;
	/** how a shift is called: «Vakt: Kriseleder» */
	summary: (line: string) => string;
}

// Its lines become one octet longer than this, and 75 is the limit (RFC 5545 §3.1).
ICAL.foldLength = 74;

// The rules in force since 1996 (directive 2000/84/EC; forskrift om sommertid § 1), from tzdata.
const OSLO = `BEGIN:VTIMEZONE
TZID:Europe/Oslo
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`;

/**
 * A person's shifts as an iCalendar file (RFC 5545), in the time of Oslo. A shift that was cancelled
 * stays in it as such, so that a calendar that has it takes it away.
 */
export function calendarFile(shifts: CalendarShift[], { name, host, summary }: Naming): string {
	const calendar = new ICAL.Component('vcalendar');
	calendar.addPropertyWithValue('version', '2.0');
	calendar.addPropertyWithValue('prodid', '-//Varde//Vakt//NO');
	calendar.addPropertyWithValue('method', 'PUBLISH');
	calendar.addPropertyWithValue('x-wr-calname', name);
	const oslo = new ICAL.Component(ICAL.parse(OSLO.replaceAll('\n', '\r\n')));
	calendar.addSubcomponent(oslo);
	const zone = new ICAL.Timezone({ component: oslo, tzid: 'Europe/Oslo' });
	for (const shift of shifts) calendar.addSubcomponent(event(shift, zone, host, summary));
	return `${calendar.toString()}\r\n`;
}

function event(
	shift: CalendarShift,
	zone: ICAL.Timezone,
	host: string,
	summary: Naming['summary']
): ICAL.Component {
	const made = new ICAL.Component('vevent');
	made.addPropertyWithValue('uid', `${shift.id}@${host}`);
	made.addPropertyWithValue('dtstamp', utc(shift.changedAt));
	made.addPropertyWithValue('created', utc(shift.createdAt));
	made.addPropertyWithValue('last-modified', utc(shift.changedAt));
	made.addPropertyWithValue('sequence', shift.sequence);
	moment(made, 'dtstart', shift.startsAt, zone);
	moment(made, 'dtend', shift.endsAt, zone);
	made.addPropertyWithValue('summary', summary(shift.line));
	if (shift.phone) made.addPropertyWithValue('description', shift.phone);
	made.addPropertyWithValue('status', shift.cancelled ? 'CANCELLED' : 'CONFIRMED');
	// Being on duty at home is no meeting: others can still book the time.
	made.addPropertyWithValue('transp', 'TRANSPARENT');
	return made;
}

function utc(at: number): ICAL.Time {
	return ICAL.Time.fromJSDate(new Date(at), true);
}

/** An hour that comes twice cannot be told apart on the wall, so such an instant is given in UTC. */
function moment(made: ICAL.Component, name: string, at: number, zone: ICAL.Timezone): void {
	const local = utc(at).convertToZone(zone);
	if (local.toUnixTime() * 1000 !== at) return void made.addPropertyWithValue(name, utc(at));
	made.addPropertyWithValue(name, local).setParameter('tzid', 'Europe/Oslo');
}
