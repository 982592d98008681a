import { addDays, daysBetween } from '$lib/calendar/civilDate';
import type { MessageKey } from '$lib/i18n/refusal';
import { isRefused, type Refusal } from '$lib/i18n/refusal';
import { FIELDS, movedBy, type ActivityDraft } from '../activity';

/** Which of a series a change is made to. */
export const SCOPES = {
	one: 'planning_scope_one',
	following: 'planning_scope_following',
	all: 'planning_scope_all'
} as const satisfies Record<string, MessageKey>;
export type Scope = keyof typeof SCOPES;

/** Reads the scope from a form; one when nothing is said. */
export function scopeFrom(said: FormDataEntryValue | null): Scope {
	return said === 'following' || said === 'all' ? said : 'one';
}

const DATES = ['startDate', 'endDate'];

/**
 * What a change to one of a series means for another of it: only what was changed, only where the other still
 * said the same, and as many days earlier or later. What has been changed on its own stays.
 */
export function spread(
	before: ActivityDraft,
	after: ActivityDraft,
	other: ActivityDraft
): Partial<ActivityDraft> | Refusal {
	const changed = FIELDS.filter(
		(field) =>
			!DATES.includes(field) && before[field] !== after[field] && other[field] === before[field]
	);
	const words = Object.fromEntries(changed.map((field) => [field, after[field]]));
	const moved = movedBy(other, daysBetween(before.startDate, after.startDate));
	if (isRefused(moved)) return moved;
	const longer =
		daysBetween(after.startDate, after.endDate) - daysBetween(before.startDate, before.endDate);
	const asLong =
		daysBetween(other.startDate, other.endDate) === daysBetween(before.startDate, before.endDate);
	const endDate = asLong ? addDays(moved.endDate, longer) : moved.endDate;
	return { ...words, startDate: moved.startDate, endDate };
}
