import { Temporal } from 'temporal-polyfill';
import { addDays, daysBetween, osloDate, weekday, yearOf, type CivilDate } from './civilDate';
import { easterSunday } from './easter';
import { isPublicHoliday } from './holidays';

/** A time on the wall, 'HH:mm'. A day ends at '24:00'. */
export type Clock = string;
/** Open from and including `from`, until `to`. Within one day: a night is two periods. */
export interface Period {
	from: Clock;
	to: Clock;
}
/** The periods of seven weekdays, Monday first; each in order and none over another. */
export type Week = Period[][];
/** A day: '2027-05-14' that one, '12-24' each year, 'easter-4' counted from Easter Sunday. */
export type DayRule = string;

/** Dates with other hours. `from` and `to` are both included: '2027-06-15', or '06-15' each year. */
export interface Season {
	name: string;
	from: string;
	to: string;
	week: Week;
}

/** When somebody is at work, in the time of Oslo. */
export interface OpeningHours {
	week: Week;
	seasons: Season[];
	/** days that end early */
	halfDays: { day: DayRule; closes: Clock }[];
	/** days that it is closed for a reason of its own; `from` and `to` are both included */
	closedDays: { from: CivilDate; to: CivilDate; reason: string }[];
	/** public holidays are closed unless this says otherwise */
	openOnHolidays: boolean;
	/** another ordinary week from a date on */
	changes?: { from: CivilDate; week: Week }[];
}

/** Hours that are never open, to begin with. */
export const NO_HOURS: OpeningHours = {
	week: [[], [], [], [], [], [], []],
	seasons: [],
	halfDays: [],
	closedDays: [],
	openOnHolidays: false
};

/** How long nothing may be open before we say that it never opens, in days. */
const GIVE_UP = 400;

/** When it is open on a date, in order; none when it is closed. */
export function openPeriods(hours: OpeningHours, date: CivilDate): Period[] {
	if (hours.closedDays.some(({ from, to }) => from <= date && date <= to)) return [];
	if (!hours.openOnHolidays && isPublicHoliday(date)) return [];
	const week = seasonOn(hours, date)?.week ?? weekOn(hours, date);
	const periods = week[weekday(date) - 1] ?? [];
	const half = hours.halfDays.filter(({ day }) => isThatDay(day, date));
	const closes = half.map((one) => one.closes).sort()[0] ?? '24:00';
	return periods
		.filter(({ from }) => from < closes)
		.map(({ from, to }) => ({ from, to: to < closes ? to : closes }));
}

/** Whether it is open at an instant (epoch milliseconds). */
export function isOpen(hours: OpeningHours, at: number): boolean {
	return spans(hours, osloDate(at)).some(({ from, to }) => from <= at && at < to);
}

/** The first instant from `at` on when it is open, `at` itself when it is; null when it never opens. */
export function nextOpening(hours: OpeningHours, at: number): number | null {
	for (const { from } of spansSince(hours, at)) return from;
	return null;
}

/**
 * The last instant from `at` back when it is open: `at` itself when it is, else so long before closing
 * time as `spare` says (milliseconds); null when it has long been closed.
 */
export function lastOpen(hours: OpeningHours, at: number, spare: number): number | null {
	let date = osloDate(at);
	for (let days = 0; days < GIVE_UP; days++, date = addDays(date, -1)) {
		const span = spans(hours, date).findLast(({ from }) => from <= at);
		if (span) return at < span.to ? at : Math.max(span.from, span.to - spare);
	}
	return null;
}

/**
 * The instant when it has been open for `ms` milliseconds since `at`: `at` itself for 0, closing
 * time when the last of them passes then; null when it never opens. Time that passes is counted:
 * a night when the clocks are turned back is an hour longer.
 */
export function addOpenTime(hours: OpeningHours, at: number, ms: number): number | null {
	if (ms <= 0) return at;
	let left = ms;
	for (const { from, to } of spansSince(hours, at)) {
		if (left <= to - from) return from + left;
		left -= to - from;
	}
	return null;
}

/** Whether a rule of days means this date. */
export function isThatDay(rule: DayRule, date: CivilDate): boolean {
	if (rule.startsWith('easter'))
		return daysBetween(easterSunday(yearOf(date)), date) === Number(rule.slice('easter'.length));
	return isYearly(rule) ? date.slice(5) === rule : date === rule;
}

/** Whether a day is one of each year, 'MM-DD'. */
export function isYearly(day: string): boolean {
	return day.length === 'MM-DD'.length;
}

/** The ordinary week on a date: of the latest change that has begun, else the first one. */
export function weekOn({ week, changes = [] }: OpeningHours, date: CivilDate): Week {
	const begun = changes.filter(({ from }) => from <= date);
	return begun.sort((a, b) => a.from.localeCompare(b.from)).at(-1)?.week ?? week;
}

/** The season a date is in. One of a certain year goes before one of each year. */
function seasonOn({ seasons }: OpeningHours, date: CivilDate): Season | undefined {
	const now = seasons.filter((season) => isIn(season, date));
	return now.find(({ from }) => !isYearly(from)) ?? now[0];
}

function isIn({ from, to }: Season, date: CivilDate): boolean {
	const day = isYearly(from) ? date.slice(5) : date;
	// One that ends before it begins runs over New Year.
	return from <= to ? from <= day && day <= to : from <= day || day <= to;
}

/** An open period as instants, `to` not included. */
interface Span {
	from: number;
	to: number;
}

function spans(hours: OpeningHours, date: CivilDate): Span[] {
	return openPeriods(hours, date)
		.map(({ from, to }) => ({ from: instantOf(date, from), to: instantOf(date, to) }))
		.filter(({ from, to }) => from < to); // all of it can lie in the hour that is skipped in March
}

/** What is open from `at` on, in order, until nothing has been for a long time. */
function* spansSince(hours: OpeningHours, at: number): Generator<Span> {
	let empty = 0;
	for (let date = osloDate(at); empty < GIVE_UP; date = addDays(date, 1)) {
		const left = spans(hours, date).filter(({ to }) => to > at);
		empty = left.length ? 0 : empty + 1;
		for (const { from, to } of left) yield { from: Math.max(from, at), to };
	}
}

/**
 * The instant of a clock on a date in Norway. One that occurs twice is the first; one that is
 * skipped is the moment of the skip: later clocks are never earlier instants.
 */
function instantOf(date: CivilDate, clock: Clock): number {
	if (clock === '24:00') return instantOf(addDays(date, 1), '00:00');
	const wall = Temporal.PlainDateTime.from(`${date}T${clock}`);
	const instant = wall.toZonedDateTime('Europe/Oslo');
	if (instant.toPlainDateTime().equals(wall)) return instant.epochMilliseconds;
	return instant.getTimeZoneTransition('previous')!.epochMilliseconds;
}
