import { addDays, daysBetween, isCivilDate, type CivilDate } from '$lib/calendar/civilDate';
import type { MessageKey } from '$lib/i18n/refusal';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { ActivityKind } from './kinds';

/** How sure an activity is. A postponed one keeps its old dates until somebody moves it; the dates of an open one are a guess. */
export const STATES = {
	planned: { label: 'planning_state_planned', color: 'neutral' },
	open: { label: 'planning_state_open', color: 'info' },
	confirmed: { label: 'planning_state_confirmed', color: 'success' },
	postponed: { label: 'planning_state_postponed', color: 'warning' },
	cancelled: { label: 'planning_state_cancelled', color: 'danger' }
} as const satisfies Record<string, { label: MessageKey; color: string }>;

export type ActivityState = keyof typeof STATES;
export const ACTIVITY_STATES = Object.keys(STATES) as ActivityState[];

/** What an editor writes about an activity. Both dates are included in it. */
export interface ActivityDraft {
	title: string;
	shortTitle: string | null;
	startDate: CivilDate;
	endDate: CivilDate;
	kind: ActivityKind;
	state: ActivityState;
	unitId: string | null;
	responsibleId: string | null;
	goal: string | null;
	description: string | null;
}

type Dates = Pick<ActivityDraft, 'startDate' | 'endDate'>;

/** The dates `days` later (earlier when negative), as long as before. Refuses what leaves the calendar (1900–2199). */
export function movedBy({ startDate, endDate }: Dates, days: number): Dates | Refusal {
	const moved = { startDate: addDays(startDate, days), endDate: addDays(endDate, days) };
	if (!isCivilDate(moved.startDate) || !isCivilDate(moved.endDate))
		return refuse('planning_date_not_real');
	return moved;
}

/** The dates so that the activity starts on `date`, as long as before. */
export function movedTo(dates: Dates, date: string): Dates | Refusal {
	if (!date) return refuse('planning_date_missing');
	if (!isCivilDate(date)) return refuse('planning_date_not_real');
	return movedBy(dates, daysBetween(dates.startDate, date));
}

/** Which fields two versions differ in, in the order of the form. */
export function differences(mine: ActivityDraft, theirs: ActivityDraft): (keyof ActivityDraft)[] {
	return FIELDS.filter((field) => (mine[field] ?? '') !== (theirs[field] ?? ''));
}

export const FIELDS = [
	'title',
	'shortTitle',
	'startDate',
	'endDate',
	'kind',
	'state',
	'unitId',
	'responsibleId',
	'goal',
	'description'
] as const satisfies (keyof ActivityDraft)[];
