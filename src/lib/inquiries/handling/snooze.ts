import { addDays, isCivilDate, osloDate, weekday, type CivilDate } from '$lib/calendar/civilDate';
import { osloInstant } from '$lib/calendar/osloInstant';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Decision, Inquiry } from '../inquiry';

export const SNOOZES = ['afternoon', 'tomorrow', 'monday', 'date'] as const;
export type Snooze = (typeof SNOOZES)[number];

const MORNING = '08:00';
const AFTERNOON = '13:00';
const LONGEST_DAYS = 366;

/**
 * When something that is put off comes back, in epoch milliseconds: at 13 today, or at 8 on the day.
 * @param date the day that was chosen, for 'date'
 */
export function snoozeUntil(choice: Snooze, date: CivilDate, now: number): number | Refusal {
	const today = osloDate(now);
	switch (choice) {
		case 'afternoon':
			return osloInstant(today, AFTERNOON);
		case 'tomorrow':
			return osloInstant(addDays(today, 1), MORNING);
		case 'monday':
			return osloInstant(addDays(today, 8 - weekday(today)), MORNING);
		case 'date':
			if (!isCivilDate(date) || date <= today || date > addDays(today, LONGEST_DAYS))
				return refuse('handling_snooze_date');
			return osloInstant(date, MORNING);
	}
}

/** The choices that are still to come, with when each of them is. */
export function snoozes(now: number): { choice: Exclude<Snooze, 'date'>; at: number }[] {
	return (['afternoon', 'tomorrow', 'monday'] as const)
		.map((choice) => ({ choice, at: Number(snoozeUntil(choice, '', now)) }))
		.filter(({ at }, i, all) => at > now && all.findIndex((earlier) => earlier.at === at) === i);
}

/**
 * Puts it out of the way until then, or takes it back (null). The sender's clock runs on, and what
 * the sender adds brings it back at once.
 */
export function snooze(
	{ state, snoozedUntil }: Inquiry,
	{ until, why, now }: { until: number | null; why: string; now: number }
): Decision | Refusal {
	if (state !== 'new' && state !== 'open') return refuse('handling_snooze_settled');
	if (until === null && snoozedUntil === null) return refuse('handling_snooze_not');
	if (until !== null && until <= now) return refuse('handling_snooze_past');
	return {
		changes: { snoozedUntil: until, snoozedFor: until === null ? '' : why },
		event: { kind: 'snoozed', details: { until }, ...(why && { text: why }) }
	};
}

/** Whether it is out of the way now. */
export function isSnoozed({ snoozedUntil }: Pick<Inquiry, 'snoozedUntil'>, now: number): boolean {
	return snoozedUntil !== null && snoozedUntil > now;
}
