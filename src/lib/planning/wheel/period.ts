import { addDays, civilDate, dateOf, dayNumber, type CivilDate } from '$lib/calendar/civilDate';
import { isoWeek, mondayOf } from '$lib/calendar/isoWeek';

/** The twelve months a wheel shows. Days are counted from `start`: day 0 begins at 12 o'clock. */
export interface Period {
	start: CivilDate;
	/** The first day after the period. */
	end: CivilDate;
	days: number;
}

/** A stretch of whole days of a period: [from, to), day indexes. */
export interface Span {
	from: number;
	to: number;
}

export interface MonthSpan extends Span {
	year: number;
	month: number;
}

export interface WeekSpan extends Span {
	year: number;
	week: number;
	monday: CivilDate;
}

/** Twelve months from the first of `startMonth` (1 = January). */
export function periodOf(year: number, startMonth = 1): Period {
	const start = dateOf(year, startMonth, 1);
	const end = dateOf(year, startMonth + 12, 1);
	return { start, end, days: dayNumber(end) - dayNumber(start) };
}

/** 0 on the first day; negative before it. */
export function dayIndex(period: Period, date: CivilDate): number {
	return dayNumber(date) - dayNumber(period.start);
}

export function dateAt(period: Period, index: number): CivilDate {
	return addDays(period.start, index);
}

export function contains(period: Period, date: CivilDate): boolean {
	return date >= period.start && date < period.end;
}

/** The days from `startDate` to `endDate`, both included, that lie in the period; undefined when none does. */
export function clipped(
	period: Period,
	startDate: CivilDate,
	endDate: CivilDate
): Span | undefined {
	const from = Math.max(0, dayIndex(period, startDate));
	const to = Math.min(period.days, dayIndex(period, endDate) + 1);
	return from < to ? { from, to } : undefined;
}

export function months(period: Period): MonthSpan[] {
	return Array.from({ length: 12 }, (_, i) => {
		const first = dateOf(Number(period.start.slice(0, 4)), Number(period.start.slice(5, 7)) + i, 1);
		const [year = 0, month = 0] = first.split('-').map(Number);
		const from = dayIndex(period, first);
		return { year, month, from, to: dayIndex(period, dateOf(year, month + 1, 1)) };
	});
}

/** ISO weeks; the first and the last are cut where the period begins and ends. */
export function weeks(period: Period): WeekSpan[] {
	const found: WeekSpan[] = [];
	const end = dayNumber(period.end);
	for (let day = dayNumber(mondayOf(period.start)); day < end; day += 7) {
		const monday = civilDate(day);
		const from = Math.max(0, dayIndex(period, monday));
		const to = Math.min(period.days, dayIndex(period, monday) + 7);
		found.push({ ...isoWeek(monday), monday, from, to });
	}
	return found;
}
