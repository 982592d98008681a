import { addDays, daysBetween, weekday, yearOf, type CivilDate } from '$lib/calendar/civilDate';
import { isPublicHoliday } from '$lib/calendar/holidays';
import type { ActivityKind } from '../kinds';
import { yearlyRulesFor } from './candidates';
import { inYear, type SchoolStarts } from './occurrences';
import { ruleFrom, ruleText, type Rule } from './rule';

interface Planned {
	title: string;
	kind: ActivityKind;
	startDate: CivilDate;
	endDate: CivilDate;
	/** What was said to put it on its day, if anybody has. */
	yearRule: string | null;
}

/**
 * The rules that can put an activity on its day next year, the likeliest first: what was said; what also fits
 * where it lay in years before; then the week for what lasts a week, the weekday for what is at a weekend,
 * else the same date.
 * @param before where one with the same title began in earlier years
 */
export function likelyRules(
	planned: Planned,
	before: CivilDate[],
	schoolStarts: SchoolStarts
): Rule[] {
	const rules = yearlyRulesFor(planned.startDate, schoolStarts);
	const said = planned.yearRule ? ruleFrom(planned.yearRule) : null;
	const hits = (rule: Rule) =>
		before.filter((date) => inYear(rule, yearOf(date), schoolStarts) === date).length;
	const score = (rule: Rule) => 10 * hits(rule) + (fits(rule, planned) ? 5 : 0);
	const ordered = [...rules].sort((a, b) => score(b) - score(a));
	if (!said) return ordered;
	const others = ordered.filter((rule) => ruleText(rule) !== ruleText(said));
	return [said, ...others];
}

function fits(rule: Rule, { startDate, endDate }: Planned): boolean {
	const wholeWeek = weekday(startDate) === 1 && daysBetween(startDate, endDate) >= 4;
	if (wholeWeek) return rule.byWeekNo !== undefined;
	if (weekday(startDate) > 5) return rule.bySetPos !== undefined && rule.byMonth !== undefined;
	return rule.byMonthDay !== undefined && rule.byMonthDay !== -1;
}

/** The dates in another year by a rule, as long as before; null when the rule gives none there. */
export function rolled(
	{ startDate, endDate }: Pick<Planned, 'startDate' | 'endDate'>,
	rule: Rule,
	year: number,
	schoolStarts: SchoolStarts
): { startDate: CivilDate; endDate: CivilDate } | null {
	const start = inYear(rule, year, schoolStarts);
	if (!start) return null;
	return { startDate: start, endDate: addDays(start, daysBetween(startDate, endDate)) };
}

/** What a reviewer should look at twice: it begins on a free day now, and did not before. */
export function newlyFree(before: CivilDate, after: CivilDate): boolean {
	const free = (date: CivilDate) => weekday(date) > 5 || isPublicHoliday(date);
	return free(after) && !free(before);
}
