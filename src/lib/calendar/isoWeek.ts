import { addDays, dateOf, daysBetween, weekday, yearOf, type CivilDate } from './civilDate';

export interface IsoWeek {
	/** The year the week belongs to: that of its Thursday. */
	year: number;
	week: number;
}

/** The Monday of the week that `date` lies in. */
export function mondayOf(date: CivilDate): CivilDate {
	return addDays(date, 1 - weekday(date));
}

/** ISO 8601 week: week 1 has the year's first Thursday. */
export function isoWeek(date: CivilDate): IsoWeek {
	const year = yearOf(addDays(mondayOf(date), 3));
	const first = mondayOf(dateOf(year, 1, 4));
	return { year, week: 1 + Math.floor(daysBetween(first, date) / 7) };
}

/** 52 or 53: 28 December always lies in the last week. */
export function weeksInYear(year: number): number {
	return isoWeek(dateOf(year, 12, 28)).week;
}

/** The Monday of week `week` of ISO year `year`. */
export function weekStart(year: number, week: number): CivilDate {
	return addDays(mondayOf(dateOf(year, 1, 4)), 7 * (week - 1));
}
