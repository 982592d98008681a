import { addDays, dateOf, daysBetween, osloDate, type CivilDate } from '$lib/calendar/civilDate';
import { isoWeek, mondayOf } from '$lib/calendar/isoWeek';
import { civilTime } from '$lib/i18n/dates';
import { overlaps, type Span } from './shifts';

/** A month as people name it: '2027-03'. */
export type Month = string;

/** Some time in a week, as half days from Monday: `from` 0–13, `to` 1–14. */
export interface Bar<S> {
	of: S;
	from: number;
	to: number;
}

/** The Mondays of the weeks that show a month; the last one is the day after it ends. */
export function mondays(month: Month): CivilDate[] {
	const [year, number] = month.split('-').map(Number) as [number, number];
	const first = mondayOf(dateOf(year, number, 1));
	const end = dateOf(year, number + 1, 1);
	const found = [first];
	while (found.at(-1)! < end) found.push(addDays(found.at(-1)!, 7));
	return found;
}

/** The month `step` months on. */
export function monthAfter(month: Month, step: number): Month {
	const [year, number] = month.split('-').map(Number) as [number, number];
	return dateOf(year, number + step, 1).slice(0, 7);
}

/** The month that an address names, or that of `today`. */
export function asMonth(input: string | null, today: CivilDate): Month {
	return input && /^20\d\d-(0[1-9]|1[0-2])$/.test(input) ? input : today.slice(0, 7);
}

/** The days of a week, and its number (ISO 8601). */
export function weekOf(monday: CivilDate) {
	return { week: isoWeek(monday).week, days: [0, 1, 2, 3, 4, 5, 6].map((n) => addDays(monday, n)) };
}

/** The spans that have some time in a week, each drawn at least half a day long. */
export function bars<S extends Span>(spans: S[], monday: CivilDate, week: Span): Bar<S>[] {
	return spans
		.filter((span) => overlaps(span, week))
		.map((of) => {
			const from = Math.min(Math.max(0, halfDay(of.startsAt, monday)), 13);
			return { of, from, to: Math.min(Math.max(from + 1, halfDay(of.endsAt, monday)), 14) };
		});
}

/** How many half days after a Monday, by the wall, to the nearest: 15.30 is the middle of its day. */
function halfDay(at: number, monday: CivilDate): number {
	const [hours = 0, minutes = 0] = civilTime(at).split(':').map(Number);
	return daysBetween(monday, osloDate(at)) * 2 + Math.round((hours + minutes / 60) / 12);
}
