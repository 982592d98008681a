import { isCivilDate, addDays, type CivilDate } from '$lib/calendar/civilDate';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import { ruleFrom, type Rule } from './rule';

/** Reads which rule and until when; from an address or a form. Refuses what is no rule, and an end before the start. */
export function repeatFrom(
	said: { get(name: string): FormDataEntryValue | null },
	startDate: CivilDate
): { rule: Rule; until: CivilDate } | Refusal {
	const rule = ruleFrom(String(said.get('regel') ?? ''));
	if (!rule) return refuse('planning_rule_missing');
	const until = String(said.get('til') ?? '');
	if (!until) return refuse('planning_date_missing');
	if (!isCivilDate(until)) return refuse('planning_date_not_real');
	if (until <= startDate) return refuse('planning_until_before_start');
	return { rule, until };
}

/** Until when a rule is suggested to go on: a year on, for what comes once a year five. */
export function suggestedUntil(startDate: CivilDate, rule: Rule | null): CivilDate {
	return rule?.freq === 'YEARLY' ? addDays(startDate, 5 * 365) : `${startDate.slice(0, 4)}-12-31`;
}
