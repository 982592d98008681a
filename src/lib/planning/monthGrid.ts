import { addDays, dateOf, weekday, type CivilDate } from '$lib/calendar/civilDate';
import { isoWeek, mondayOf } from '$lib/calendar/isoWeek';

/** Something that lasts from one date to another, both included. */
export interface Lasting {
	id: string;
	startDate: CivilDate;
	endDate: CivilDate;
}

export interface GridDay<T extends Lasting> {
	date: CivilDate;
	/** Does it belong to the month that is shown? */
	inMonth: boolean;
	/** What lies here, row by row: an item keeps its row through the week; null is an empty row. */
	rows: (T | null)[];
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

/** A month as weeks of days, with each item in the same row on all days of a week. Items are sorted by start. */
export function monthGrid<T extends Lasting>(
	year: number,
	month: number,
	items: T[]
): GridWeek<T>[] {
	const { start, end } = gridOf(year, month);
	const inMonth = (date: CivilDate) =>
		date >= dateOf(year, month, 1) && date < dateOf(year, month + 1, 1);
	const weeks: GridWeek<T>[] = [];
	for (let monday = start; monday < end; monday = addDays(monday, 7)) {
		const rows = weekRows(items, monday);
		weeks.push({
			week: isoWeek(monday).week,
			days: Array.from({ length: 7 }, (_, i) => {
				const date = addDays(monday, i);
				const here = rows.map((row) => row.find((item) => touches(item, date)) ?? null);
				const shown = here.slice(0, MOST_ROWS);
				while (shown.at(-1) === null) shown.pop();
				const more = here.slice(MOST_ROWS).filter(Boolean).length;
				return { date, inMonth: inMonth(date), rows: shown, more };
			})
		});
	}
	return weeks;
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
