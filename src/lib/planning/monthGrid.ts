import { addDays, dateOf, daysBetween, weekday, type CivilDate } from '$lib/calendar/civilDate';
import { isoWeek, mondayOf } from '$lib/calendar/isoWeek';

/** Something that lasts from one date to another, both included. */
export interface Lasting {
	id: string;
	startDate: CivilDate;
	endDate: CivilDate;
}

/** An item is one bar a week, from where it or the week begins to where it or the week ends. */
export interface Bar<T extends Lasting> {
	item: T;
	/** How many days it covers this week. */
	days: number;
	/** Does the item itself begin or end with the bar? */
	starts: boolean;
	ends: boolean;
}

export interface GridDay<T extends Lasting> {
	date: CivilDate;
	/** Does it belong to the month that is shown? */
	inMonth: boolean;
	/** The bars that begin here, each in its row; null keeps a row for a bar from an earlier day, or is empty. */
	rows: (Bar<T> | null)[];
	/** How many had no row. */
	more: number;
}

export interface GridWeek<T extends Lasting> {
	week: number;
	days: GridDay<T>[];
}

/** Rows in a week before «+3». */
const MOST_ROWS = 5;

/** The first day of the grid of a month, and the first day after it: whole weeks, Monday to Sunday. */
export function gridOf(year: number, month: number): { start: CivilDate; end: CivilDate } {
	const last = dateOf(year, month + 1, 0);
	return { start: mondayOf(dateOf(year, month, 1)), end: addDays(last, 8 - weekday(last)) };
}

/** A month as weeks of days, with each item in the same row all week. Items are sorted by start. */
export function monthGrid<T extends Lasting>(
	year: number,
	month: number,
	items: T[]
): GridWeek<T>[] {
	const { start, end } = gridOf(year, month);
	const [first, next] = [dateOf(year, month, 1), dateOf(year, month + 1, 1)];
	const weeks: GridWeek<T>[] = [];
	for (let monday = start; monday < end; monday = addDays(monday, 7)) {
		const rows = weekRows(items, monday);
		const days = Array.from({ length: 7 }, (_, i) => {
			const date = addDays(monday, i);
			return { ...gridDay(rows, date, monday), inMonth: date >= first && date < next };
		});
		weeks.push({ week: isoWeek(monday).week, days });
	}
	return weeks;
}

function gridDay<T extends Lasting>(rows: T[][], date: CivilDate, monday: CivilDate) {
	const here = rows.map((row) => row.find((item) => touches(item, date)));
	const lastShown = here.findLastIndex((item, row) => item && row < MOST_ROWS);
	return {
		date,
		rows: here.slice(0, lastShown + 1).map((item) => (item ? bar(item, date, monday) : null)),
		more: here.slice(MOST_ROWS).filter(Boolean).length
	};
}

function bar<T extends Lasting>(item: T, date: CivilDate, monday: CivilDate): Bar<T> | null {
	const starts = item.startDate === date;
	if (!starts && date !== monday) return null;
	const sunday = addDays(monday, 6);
	const ends = item.endDate <= sunday;
	return { item, days: daysBetween(date, ends ? item.endDate : sunday) + 1, starts, ends };
}

/** Interval colouring of one week: each row holds items that share no day. */
function weekRows<T extends Lasting>(items: T[], monday: CivilDate): T[][] {
	const sunday = addDays(monday, 6);
	const rows: T[][] = [];
	for (const item of items) {
		if (item.startDate > sunday || item.endDate < monday) continue;
		const free = rows.find((row) => row.every((other) => other.endDate < item.startDate));
		if (free) free.push(item);
		else rows.push([item]);
	}
	return rows;
}

function touches(item: Lasting, date: CivilDate): boolean {
	return item.startDate <= date && date <= item.endDate;
}
