import type { CivilDate } from '$lib/calendar/civilDate';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Sensitivity } from '$lib/staff/actor';
import type { ServiceArea } from '$lib/staff/serviceAreas';
import type { Intake } from '../inquiry';

/**
 * What the archive has said of an inquiry: that it is to be kept by nobody (arkivbegrenset), nothing yet, or
 * that it has all that was journaled of it: then what stands here is a copy. What is journaled or archived
 * otherwise is never under a rule here: arkivlova decides.
 */
export const ASSESSMENTS = ['limited', 'undecided', 'acknowledged'] as const;
export type Assessment = (typeof ASSESSMENTS)[number];

/** How long what was not journaled is kept, for the inquiries that it fits. Null: any. */
export interface Rule {
	name: string;
	intakes: Intake[] | null;
	areas: ServiceArea[] | null;
	sensitivities: Sensitivity[] | null;
	assessments: Assessment[];
	/** days from closing until nobody can see who wrote; null: never by itself */
	anonymiseDays: number | null;
	/** days from closing until the text and everything with it is deleted; null: never by itself */
	purgeDays: number | null;
	/** the date it applies from */
	from: CivilDate;
	/** why so long: the law or the decision */
	source: string;
}

/** What a rule needs to know of an inquiry that is closed. */
export interface Closed {
	intake: Intake;
	area: ServiceArea | null;
	sensitivity: Sensitivity;
	assessment: Assessment;
	/** epoch milliseconds */
	closedAt: number;
	/** when the archive had acknowledged all of it, epoch milliseconds; null: it has not, or has none of it */
	acknowledgedAt: number | null;
	anonymised: boolean;
}

export type Step = 'anonymise' | 'purge';

const DAY = 86_400_000;
/** Nobody should lose a matter that they only were on holiday from. */
export const LEAST_DAYS = 30;
export const MOST_DAYS = 3_650;

/** Whether an inquiry is one of those that a rule is about. */
export function fits(rule: Rule, closed: Closed): boolean {
	return (
		(rule.intakes?.includes(closed.intake) ?? true) &&
		(rule.areas?.includes(closed.area ?? 'annet') ?? true) &&
		(rule.sensitivities?.includes(closed.sensitivity) ?? true) &&
		rule.assessments.includes(closed.assessment)
	);
}

/** What is due for an inquiry by a rule; null: nothing yet. @param now epoch milliseconds */
export function dueStep(
	{ anonymiseDays, purgeDays }: Pick<Rule, 'anonymiseDays' | 'purgeDays'>,
	{
		closedAt,
		acknowledgedAt,
		anonymised
	}: Pick<Closed, 'closedAt' | 'acknowledgedAt' | 'anonymised'>,
	now: number
): Step | null {
	// A copy is needed until the archive has had the thing for so long.
	const from = Math.max(closedAt, acknowledgedAt ?? 0);
	if (purgeDays !== null && from + purgeDays * DAY <= now) return 'purge';
	if (!anonymised && anonymiseDays !== null && from + anonymiseDays * DAY <= now)
		return 'anonymise';
	return null;
}

/** The first of some rules that is about an inquiry: it alone decides. */
export function ruleFor<R extends Rule>(rules: readonly R[], closed: Closed): R | null {
	return rules.find((rule) => fits(rule, closed)) ?? null;
}

/** Why a rule may not be kept; null when it may. */
export function unkeepable({ name, assessments, anonymiseDays, purgeDays }: Rule): Refusal | null {
	if (!name) return refuse('retention_name_missing');
	if (!assessments.length) return refuse('retention_assessment_missing');
	if (anonymiseDays === null && purgeDays === null) return refuse('retention_days_missing');
	const days = [anonymiseDays, purgeDays].filter((one) => one !== null);
	if (days.some((one) => one < LEAST_DAYS || one > MOST_DAYS))
		return refuse('retention_days_wrong', { least: LEAST_DAYS, most: MOST_DAYS });
	if (anonymiseDays !== null && purgeDays !== null && anonymiseDays >= purgeDays)
		return refuse('retention_days_order');
	return null;
}

/** What we propose, until a kommune has decided for itself: nothing happens by it before it is switched on. */
export const PROPOSED: readonly Omit<Rule, 'from'>[] = [
	{
		name: 'Uformell kontakt som ikke skal arkiveres',
		intakes: null,
		areas: null,
		sensitivities: null,
		assessments: ['limited'],
		anonymiseDays: 180,
		purgeDays: 365,
		source:
			'Personvernforordningen art. 5 nr. 1 e (lagringsbegrensning). Seks til tolv måneder er vanlig praksis i kommunene.'
	},
	{
		name: 'Ikke vurdert for arkivet',
		intakes: null,
		areas: null,
		sensitivities: null,
		assessments: ['undecided'],
		anonymiseDays: 365,
		purgeDays: null,
		source: 'Personvernforordningen art. 5 nr. 1 e. La noen vurdere dem etter arkivlova først.'
	},
	{
		name: 'Journalført, og arkivet har kvittert',
		intakes: null,
		areas: null,
		sensitivities: null,
		assessments: ['acknowledged'],
		anonymiseDays: null,
		purgeDays: 90,
		source:
			'Personvernforordningen art. 5 nr. 1 e. Originalen er i arkivet; kopien her trengs ikke lenger.'
	}
];
