/** A civil date: `YYYY-MM-DD`, a day on the wall calendar, without a zone. */
export type CivilDate = string;

const DAY = 86_400_000;
const OSLO = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** Days since 1970-01-01. Counted in UTC, where every day is as long as the next: no clock change can move a date. */
export function dayNumber(date: CivilDate): number {
	return Date.parse(`${date}T00:00:00Z`) / DAY;
}

/** The civil date `day` days after 1970-01-01. */
export function civilDate(day: number): CivilDate {
	return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Is this text a day that exists, between the years 1900 and 2199? (29 February only in leap years.) */
export function isCivilDate(text: string): boolean {
	if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
	const day = dayNumber(text);
	return !Number.isNaN(day) && civilDate(day) === text;
}

export function addDays(date: CivilDate, days: number): CivilDate {
	return civilDate(dayNumber(date) + days);
}

/** How many days from `from` to `to`; negative when `to` is before. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
	return dayNumber(to) - dayNumber(from);
}

/** 1 Monday … 7 Sunday (ISO 8601). */
export function weekday(date: CivilDate): number {
	return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** The date of a day in a month, 1 = January. Months past December run into the next year. */
export function dateOf(year: number, month: number, day: number): CivilDate {
	return civilDate(Date.UTC(year, month - 1, day) / DAY);
}

export function yearOf(date: CivilDate): number {
	return Number(date.slice(0, 4));
}

/** 1 = January. */
export function monthOf(date: CivilDate): number {
	return Number(date.slice(5, 7));
}

/** The civil date in Norway at an instant (epoch milliseconds). */
export function osloDate(instant: number): CivilDate {
	return OSLO.format(instant);
}
