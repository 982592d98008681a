import { WEEKDAYS, monthName } from '../dates';
import type { T } from '$lib/i18n/translate';
import type { Rule } from './rule';

const NTH = {
	1: 'planning_nth_first',
	2: 'planning_nth_second',
	3: 'planning_nth_third',
	4: 'planning_nth_fourth',
	[-1]: 'planning_nth_last'
} as const;

/** Days that people call by name, counted from Easter Sunday. */
const NAMED: Record<
	number,
	| 'calendar_ascension_day'
	| 'calendar_whit_sunday'
	| 'calendar_whit_monday'
	| 'calendar_easter_sunday'
	| 'calendar_easter_monday'
	| undefined
> = {
	0: 'calendar_easter_sunday',
	1: 'calendar_easter_monday',
	39: 'calendar_ascension_day',
	49: 'calendar_whit_sunday',
	50: 'calendar_whit_monday'
};

/** A rule as people say it: «siste torsdag i måneden», «mandag i uka før påske», «første skoledag». */
export function ruleWords(rule: Rule, t: T): string {
	if (rule.freq === 'WEEKLY') return weekly(rule, t);
	if (rule.from === 'EASTER') return fromEaster(rule.offset ?? 0, t);
	if (rule.from === 'SCHOOL') return fromSchool(rule.offset ?? 0, t);
	if (rule.byWeekNo) return t('planning_rule_week', { weekday: day(rule, t), week: rule.byWeekNo });
	return rule.freq === 'MONTHLY' ? monthly(rule, t) : yearly(rule, t);
}

function weekly(rule: Rule, t: T): string {
	const weekday = day(rule, t);
	if (rule.interval === 1) return t('planning_rule_weekly', { weekday });
	if (rule.interval === 2) return t('planning_rule_fortnightly', { weekday });
	return t('planning_rule_every_weeks', { weekday, weeks: rule.interval });
}

function monthly(rule: Rule, t: T): string {
	const said =
		rule.byMonthDay === -1
			? t('planning_rule_last_day')
			: rule.byMonthDay
				? t('planning_rule_month_day', { day: rule.byMonthDay })
				: t('planning_rule_month_nth', { nth: nth(rule, t), weekday: day(rule, t) });
	return rule.interval === 1
		? said
		: t('planning_rule_every_months', { rule: said, months: rule.interval });
}

function yearly(rule: Rule, t: T): string {
	const month = monthName(rule.byMonth ?? 1, t.locale);
	if (rule.byMonthDay === -1) return t('planning_rule_year_last', { month });
	if (rule.byMonthDay) return t('planning_rule_year_day', { day: rule.byMonthDay, month });
	return t('planning_rule_year_nth', { nth: nth(rule, t), weekday: day(rule, t), month });
}

function fromEaster(offset: number, t: T): string {
	const named = NAMED[offset];
	if (named) return t(named);
	const weekday = t(WEEKDAYS[(((offset - 1) % 7) + 7) % 7] ?? 'calendar_monday');
	if (offset < 0 && offset > -7) return t('planning_rule_easter_week', { weekday });
	if (offset <= -7 && offset >= -13) return t('planning_rule_before_easter', { weekday });
	const days = Math.abs(offset);
	return t(offset < 0 ? 'planning_rule_days_before_easter' : 'planning_rule_days_after_easter', {
		days
	});
}

function fromSchool(offset: number, t: T): string {
	if (offset === 0) return t('planning_rule_school');
	const days = Math.abs(offset);
	return t(offset < 0 ? 'planning_rule_before_school' : 'planning_rule_after_school', { days });
}

function day(rule: Rule, t: T): string {
	return t(WEEKDAYS[(rule.byDay ?? 1) - 1] ?? 'calendar_monday');
}

function nth({ bySetPos }: Rule, t: T): string {
	return t(NTH[bySetPos as keyof typeof NTH] ?? 'planning_nth_first');
}
