import {
	addDays,
	dateOf,
	isCivilDate,
	monthOf,
	weekday,
	yearOf,
	type CivilDate
} from '$lib/calendar/civilDate';
import { fromEaster } from '$lib/calendar/easter';
import { mondayOf, weeksInYear, weekStart } from '$lib/calendar/isoWeek';
import type { Rule } from './rule';

/** The first day of school of a year, where it is known. */
export type SchoolStarts = Record<number, CivilDate | undefined>;

/** As many as a series may have. */
export const MOST_OCCURRENCES = 200;

/**
 * The dates a rule gives from `start`, which is always the first, to `until`, both included; at most
 * `MOST_OCCURRENCES`. Civil dates: no change of the clock can move one. A month or year that has no such
 * day (the 31st, 29 February, week 53) is passed over, as RFC 5545 says.
 */
export function occurrences(
	rule: Rule,
	start: CivilDate,
	until: CivilDate,
	schoolStarts: SchoolStarts = {}
): CivilDate[] {
	const dates = [start];
	for (let step = 0; dates.length < MOST_OCCURRENCES; step++) {
		const [period, date] = inPeriod(rule, start, step * rule.interval, schoolStarts);
		if (period > until) break;
		if (date && date > start && date <= until) dates.push(date);
	}
	return dates;
}

/** The date a yearly rule gives in a year, or null when that year has none. */
export function inYear(
	rule: Rule,
	year: number,
	schoolStarts: SchoolStarts = {}
): CivilDate | null {
	const { byWeekNo, byDay, byMonth, from, offset = 0 } = rule;
	if (from === 'EASTER') return real(fromEaster(year, offset));
	if (from === 'SCHOOL') {
		const first = schoolStarts[year];
		return first ? real(addDays(first, offset)) : null;
	}
	if (byWeekNo && byDay) {
		if (byWeekNo > weeksInYear(year)) return null;
		return real(addDays(weekStart(year, byWeekNo), byDay - 1));
	}
	return byMonth ? inMonth(rule, year, byMonth) : null;
}

/** The first day of the period `ahead` weeks, months or years on, and the rule's date in it. */
function inPeriod(
	rule: Rule,
	start: CivilDate,
	ahead: number,
	schoolStarts: SchoolStarts
): [CivilDate, CivilDate | null] {
	if (rule.freq === 'WEEKLY') {
		const monday = addDays(mondayOf(start), 7 * ahead);
		return [monday, addDays(monday, (rule.byDay ?? 1) - 1)];
	}
	if (rule.freq === 'MONTHLY') {
		const first = dateOf(yearOf(start), monthOf(start) + ahead, 1);
		return [first, inMonth(rule, yearOf(first), monthOf(first))];
	}
	const year = yearOf(start) + ahead;
	// Week 1 can begin in December.
	return [dateOf(year - 1, 12, 29), inYear(rule, year, schoolStarts)];
}

function inMonth(rule: Rule, year: number, month: number): CivilDate | null {
	const last = dateOf(year, month + 1, 0);
	const { byMonthDay, byDay, bySetPos } = rule;
	if (byMonthDay) {
		if (byMonthDay === -1) return last;
		return byMonthDay <= Number(last.slice(8)) ? dateOf(year, month, byMonthDay) : null;
	}
	if (!byDay || !bySetPos) return null;
	if (bySetPos === -1) return addDays(last, -((weekday(last) - byDay + 7) % 7));
	const first = dateOf(year, month, 1);
	return addDays(first, ((byDay - weekday(first) + 7) % 7) + 7 * (bySetPos - 1));
}

function real(date: CivilDate): CivilDate | null {
	return isCivilDate(date) ? date : null;
}
