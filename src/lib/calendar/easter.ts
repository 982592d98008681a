import { addDays, dateOf, type CivilDate } from './civilDate';

/** Easter Sunday of the Gregorian calendar (the anonymous computus, Meeus: Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): CivilDate {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const g = Math.floor((8 * b + 13) / 25);
	const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const days = h + l - 7 * m + 114;
	return dateOf(year, Math.floor(days / 31), (days % 31) + 1);
}

/** The day `days` after Easter Sunday: Whitsun is 49. */
export function fromEaster(year: number, days: number): CivilDate {
	return addDays(easterSunday(year), days);
}
