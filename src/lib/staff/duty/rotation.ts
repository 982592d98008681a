import { addDays, type CivilDate } from '$lib/calendar/civilDate';
import { osloInstant } from './osloInstant';
import type { Span } from './shifts';

/** «Uke for uke»: who, in which order, from when to when; the clock is Oslo's. */
export interface RotationPlan {
	userIds: string[];
	/** the day of the first change */
	fromDate: CivilDate;
	/** when the last one goes off */
	untilDate: CivilDate;
	/** when they change, 'HH:mm' */
	time: string;
	/** how many days each has the watch: 7 is week by week */
	days: number;
}

/**
 * The shifts of a rotation: each begins where the one before ended, by the clock on the wall, so a
 * week in which the clocks change is an hour shorter or longer. The last one is cut at the end.
 */
export function rotation({
	userIds,
	fromDate,
	untilDate,
	time,
	days
}: RotationPlan): (Span & { userId: string })[] {
	const shifts: (Span & { userId: string })[] = [];
	let from = fromDate;
	while (from < untilDate && userIds.length && days > 0) {
		const next = addDays(from, days);
		const until = next < untilDate ? next : untilDate;
		const userId = userIds[shifts.length % userIds.length]!;
		shifts.push({ userId, startsAt: osloInstant(from, time), endsAt: osloInstant(until, time) });
		from = until;
	}
	return shifts;
}
