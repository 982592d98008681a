import { Temporal } from 'temporal-polyfill';
import type { HolidayRule } from '$lib/calendar/workingTime';
import { refuse, type Refusal } from '$lib/i18n/refusal';

const ZONE = 'Europe/Oslo';
const SATURDAY = 6;
const OPENS = 8;
const CLOSES = 16;
/** Whoever needs them longer takes them again, with a new reason. */
const LONGEST = 12 * 3_600_000;

/** Whether the office is at work: a weekday that is no public holiday, from 08 to 16 in Norway. */
export function isOfficeHours(at: number, isPublicHoliday: HolidayRule): boolean {
	const wall = onTheWall(at);
	return isWorkingDay(wall, isPublicHoliday) && wall.hour >= OPENS && wall.hour < CLOSES;
}

/**
 * When extended rights taken at an instant end by themselves: when the next working day begins at
 * 08 in Norway, and after twelve hours (of time that passes, also when the clock is turned) at the
 * latest. Instants are epoch milliseconds.
 */
export function elevationEnd(at: number, isPublicHoliday: HolidayRule): number {
	let morning = onTheWall(at).withPlainTime({ hour: OPENS });
	while (morning.epochMilliseconds <= at || !isWorkingDay(morning, isPublicHoliday))
		morning = morning.add({ days: 1 });
	return Math.min(morning.epochMilliseconds, at + LONGEST);
}

/** What matters for whether a person may take extended rights now. */
export interface Call {
	/** whether an administrator has given the person rights for those on call */
	eligible: boolean;
	onDuty: boolean;
	elevatedUntil: number | null;
	reason: string;
}

/** Why a person may not take extended rights at an instant; null when it is fine. */
export function elevationRefusal(
	{ eligible, onDuty, elevatedUntil, reason }: Call,
	now: number,
	isPublicHoliday: HolidayRule
): Refusal | null {
	if (!eligible) return refuse('elevation_not_yours');
	if (elevatedUntil !== null && elevatedUntil > now) return refuse('elevation_already');
	if (!onDuty && isOfficeHours(now, isPublicHoliday)) return refuse('elevation_office_hours');
	return reason.length < 10 ? refuse('elevation_reason_missing') : null;
}

function isWorkingDay(day: Temporal.ZonedDateTime, isPublicHoliday: HolidayRule): boolean {
	return day.dayOfWeek < SATURDAY && !isPublicHoliday(day.toPlainDate().toString());
}

function onTheWall(at: number): Temporal.ZonedDateTime {
	return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(ZONE);
}
