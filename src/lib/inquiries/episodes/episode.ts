import { addDays, type CivilDate } from '$lib/calendar/civilDate';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { may } from '$lib/staff/rights';

/** No episode is kept longer than this, in days (personvernforordningen art. 5 nr. 1 e). */
const KEPT_DAYS = 366;

export interface Episode {
	unitId: string;
	writtenBy: string;
	/** the last date that it is kept */
	endDate: CivilDate;
}

interface Unit {
	id: string;
	leaderId: string | null;
	deputyIds: string[];
}

/** Whether the actor may read what was written of an episode: whoever leads the unit, an administrator, its writer. */
export function maySeeEpisode(
	actor: Actor,
	{ unitId, writtenBy }: Episode,
	units: Unit[]
): boolean {
	return (
		writtenBy === actor.id ||
		may(actor, 'administer people') ||
		units.some((unit) => unit.id === unitId && leads(actor, unit))
	);
}

/** Whether the actor leads a unit, or does so when the leader is away. */
export function leads(actor: Pick<Actor, 'id'>, { leaderId, deputyIds }: Unit): boolean {
	return leaderId === actor.id || deputyIds.includes(actor.id);
}

/** Why an episode may not be written down; null when it may. */
export function unwritable(
	{ text, endDate }: { text: string; endDate: CivilDate },
	today: CivilDate
): Refusal | null {
	if (!text) return refuse('episodes_text_missing');
	if (!endDate || endDate <= today) return refuse('episodes_end_past');
	return endDate > addDays(today, KEPT_DAYS) ? refuse('episodes_end_far') : null;
}
