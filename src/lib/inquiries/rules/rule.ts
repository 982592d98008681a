import type { CivilDate } from '$lib/calendar/civilDate';
import type { Sensitivity } from '$lib/staff/actor';
import type { ServiceArea } from '$lib/staff/serviceAreas';
import { takesOn, type UnitFacts } from '$lib/staff/unit';
import { INTAKES, type Intake } from '../inquiry';
import { words } from '../routing/words';

const WEEK = 7;
export const LANGUAGES = ['nb', 'nn', 'en'] as const;

/** When a rule fits: every list that is not empty must. Within a list one is enough. */
export interface Condition {
	/** What the text is most likely about. */
	areas: ServiceArea[];
	/** Words or phrases, found in all their forms and in compounds. */
	words: string[];
	/** None of these may be there. */
	without: string[];
	/** Places of the kommune that the text names, by themselves or by one of their streets. */
	placeIds: string[];
	intakes: Intake[];
	languages: (typeof LANGUAGES)[number][];
	/** Monday is 1. */
	days: number[];
	/** Clock times 'HH:MM' in Norway, both or none; from 15:30 until 08:00 is the night. */
	from: string;
	until: string;
}

/** One rule as staff have written it. */
export interface Rule extends Condition {
	unitId: string;
	sensitivity: Sensitivity;
	hastens: boolean;
	/** The reply that the answer begins with; without one it begins empty. Nothing is sent by itself. */
	templateId?: string;
}

/** What can be wrong with a rule that was right when it was written. */
export type Fault =
	'unit_gone' | 'place_gone' | 'words_empty' | 'nobody_reads' | 'no_condition' | 'template_gone';

export interface Place {
	id: string;
	name: string;
	active: boolean;
}

/** What a rule is held against to see whether it still can work. */
export interface Known {
	units: (UnitFacts & { nameNn: string })[];
	/** Units whose matters are for fewer eyes. */
	closed: ReadonlySet<string>;
	places: Place[];
	/** Replies written beforehand that are still offered. */
	templates: { id: string; title: string }[];
	today: CivilDate;
	/** Whether anybody could read a matter that the rule sends. */
	isRead: (rule: Pick<Rule, 'unitId' | 'sensitivity'>) => boolean;
}

/** Whether a rule with these faults sends nothing anywhere. Without its reply it still knows the way. */
export function isBroken(faults: readonly Fault[]): boolean {
	return faults.some((fault) => fault !== 'template_gone');
}

/** What is wrong with a rule today; empty when all is well. */
export function faultsOf(rule: Rule, { units, places, templates, today, isRead }: Known): Fault[] {
	const unit = units.find(({ id }) => id === rule.unitId);
	const there = !!unit && takesOn(unit, today);
	const holds: Record<Fault, boolean> = {
		unit_gone: !there,
		nobody_reads: there && !isRead(rule),
		place_gone: rule.placeIds.some((id) => !places.some((one) => one.id === id && one.active)),
		words_empty: [...rule.words, ...rule.without].some((phrase) => !words(phrase).length),
		no_condition: isUnconditional(rule),
		template_gone: Boolean(rule.templateId) && !templates.some(({ id }) => id === rule.templateId)
	};
	return (Object.keys(holds) as Fault[]).filter((fault) => holds[fault]);
}

/**
 * Whether it says nothing of when it fits. One that only leaves something out takes all the rest, and
 * so does one that names every way in or every day.
 */
export function isUnconditional(rule: Condition): boolean {
	const { areas, words, placeIds, intakes, languages, days, from } = rule;
	const says = (list: readonly unknown[], all: number) => list.length > 0 && list.length < all;
	return !(
		words.length ||
		placeIds.length ||
		areas.length ||
		from ||
		says(intakes, INTAKES.length) ||
		says(languages, LANGUAGES.length) ||
		says(days, WEEK)
	);
}
