import { dateOf, yearOf, type CivilDate } from './civilDate';
import { fromEaster } from './easter';

const PUBLIC = [
	['calendar_new_year', (year: number) => dateOf(year, 1, 1)],
	['calendar_maundy_thursday', (year: number) => fromEaster(year, -3)],
	['calendar_good_friday', (year: number) => fromEaster(year, -2)],
	['calendar_easter_sunday', (year: number) => fromEaster(year, 0)],
	['calendar_easter_monday', (year: number) => fromEaster(year, 1)],
	['calendar_labour_day', (year: number) => dateOf(year, 5, 1)],
	['calendar_ascension_day', (year: number) => fromEaster(year, 39)],
	['calendar_whit_sunday', (year: number) => fromEaster(year, 49)],
	['calendar_whit_monday', (year: number) => fromEaster(year, 50)],
	['calendar_constitution_day', (year: number) => dateOf(year, 5, 17)],
	['calendar_christmas_day', (year: number) => dateOf(year, 12, 25)],
	['calendar_boxing_day', (year: number) => dateOf(year, 12, 26)]
] as const;

export interface PublicHoliday {
	date: CivilDate;
	/** Message key of its name. */
	name: (typeof PUBLIC)[number][0];
}

const years = new Map<number, PublicHoliday[]>();

/**
 * The twelve public holidays (helligdagsfredloven § 2, and 1 and 17 May by lov om 1 og 17 mai), by date. Two can share a date:
 * 17 May 2027 is also Whit Monday. Ordinary Sundays are not in the list.
 */
export function publicHolidays(year: number): PublicHoliday[] {
	const known = years.get(year);
	if (known) return known;
	const found = PUBLIC.map(([name, dateIn]) => ({ name, date: dateIn(year) }));
	found.sort((a, b) => a.date.localeCompare(b.date));
	if (years.size < 500) years.set(year, found);
	return found;
}

export function isPublicHoliday(date: CivilDate): boolean {
	return publicHolidays(yearOf(date)).some((holiday) => holiday.date === date);
}
