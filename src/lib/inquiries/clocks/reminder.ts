import { lastOpen, nextOpening, type OpeningHours } from '$lib/calendar/openingHours';
import type { Clock, ClockKind } from './clock';

const HOUR = 3_600_000;
/** How long before it is due somebody is reminded. */
const LEAD: Record<ClockKind, number> = {
	answer: 4 * HOUR,
	unit: HOUR,
	promise: 24 * HOUR,
	preliminary: 7 * 24 * HOUR,
	insight: 24 * HOUR,
	personalData: 7 * 24 * HOUR
};
/** Who is reminded when it is closed gets this long before closing time to do something about it. */
const SPARE = HOUR;

/** Office hours, for a unit that nobody has written the hours of. */
export const OFFICE_HOURS: OpeningHours = {
	week: [1, 2, 3, 4, 5].map(() => [{ from: '08:00', to: '15:30' }]).concat([[], []]),
	seasons: [],
	halfDays: [],
	closedDays: [],
	openOnHolidays: false
};

/**
 * When a unit is to be reminded that a clock runs out: some hours before, but never while it is closed.
 * What would come at night comes before the unit closes; what came in too late for that, when it opens.
 * @returns epoch milliseconds; the breach itself, when the unit is not open before
 */
export function remindAt(
	{ kind, startedAt, dueAt }: Pick<Clock, 'kind' | 'startedAt' | 'dueAt'>,
	hours: OpeningHours
): number {
	const wanted = dueAt - LEAD[kind];
	const before = lastOpen(hours, wanted, SPARE);
	if (before !== null && before > startedAt) return before;
	// What has just come in needs no reminder yet.
	const later = Math.max(wanted, (startedAt + dueAt) / 2);
	return Math.min(nextOpening(hours, later) ?? dueAt, dueAt);
}
