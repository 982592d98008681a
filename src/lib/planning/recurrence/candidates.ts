import {
	daysBetween,
	dateOf,
	monthOf,
	weekday,
	yearOf,
	type CivilDate
} from '$lib/calendar/civilDate';
import { easterSunday } from '$lib/calendar/easter';
import { isoWeek } from '$lib/calendar/isoWeek';
import type { SchoolStarts } from './occurrences';
import type { Rule } from './rule';

/** So near Easter or the start of school a day may be there because of it, in days. */
const NEAR_EASTER = 60;
const NEAR_SCHOOL = 28;

/** The rules by which a day can come again, within the year and from year to year: what the form offers. */
export function rulesFor(date: CivilDate, schoolStarts: SchoolStarts): Rule[] {
	const byDay = weekday(date);
	const monthly = inMonthBy(date).map((by) => ({ freq: 'MONTHLY' as const, interval: 1, ...by }));
	return [
		{ freq: 'WEEKLY', interval: 1, byDay },
		{ freq: 'WEEKLY', interval: 2, byDay },
		...monthly,
		...yearlyRulesFor(date, schoolStarts)
	];
}

/** The rules that put something on this day of its year, the plainest first. */
export function yearlyRulesFor(date: CivilDate, schoolStarts: SchoolStarts): Rule[] {
	const yearly = { freq: 'YEARLY', interval: 1 } as const;
	const byMonth = monthOf(date);
	const rules: Rule[] = inMonthBy(date).map((by) => ({ ...yearly, byMonth, ...by }));
	const { year, week } = isoWeek(date);
	// A day of week 1 or 53 that lies in the year beside it would come twice in one year and not in another.
	if (year === yearOf(date)) rules.push({ ...yearly, byWeekNo: week, byDay: weekday(date) });
	const easter = daysBetween(easterSunday(yearOf(date)), date);
	if (Math.abs(easter) <= NEAR_EASTER) rules.push({ ...yearly, from: 'EASTER', offset: easter });
	const school = schoolStarts[yearOf(date)];
	const offset = school ? daysBetween(school, date) : NEAR_SCHOOL + 1;
	if (Math.abs(offset) <= NEAR_SCHOOL) rules.push({ ...yearly, from: 'SCHOOL', offset });
	return rules;
}

/** The ways to say which day of its month it is: its number, and which of its weekdays. */
function inMonthBy(date: CivilDate): Pick<Rule, 'byMonthDay' | 'byDay' | 'bySetPos'>[] {
	const day = Number(date.slice(8));
	const last = Number(dateOf(yearOf(date), monthOf(date) + 1, 0).slice(8));
	const byDay = weekday(date);
	const nth = Math.ceil(day / 7);
	return [
		{ byMonthDay: day },
		...(day === last ? [{ byMonthDay: -1 }] : []),
		...(nth <= 4 ? [{ byDay, bySetPos: nth }] : []),
		...(day > last - 7 ? [{ byDay, bySetPos: -1 }] : [])
	];
}
