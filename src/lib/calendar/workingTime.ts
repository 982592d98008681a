import { Temporal } from 'temporal-polyfill';

const ZONE = 'Europe/Oslo';
const HOUR = 3_600_000;
const SATURDAY = 6;

/** Says whether a civil date (`YYYY-MM-DD`) is a public holiday. */
export type HolidayRule = (date: string) => boolean;

/**
 * The instant when a number of clock hours of working days has passed since `at`. Working days are
 * whole days, midnight to midnight in Norway, except Saturdays, Sundays and public holidays.
 *
 * Friday 14:00 + 24 hours is Monday 14:00, on the wall clock also when summer time begins or ends
 * in between: clocks change on Sundays, which do not count.
 *
 * @param at instant in epoch milliseconds
 * @param hours how many hours of working days, 0 or more
 */
export function addWorkingHours(at: number, hours: number, isPublicHoliday: HolidayRule): number {
	let wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(ZONE).toPlainDateTime();
	let left = Math.round(hours * HOUR);
	while (!isWorkingDay(wall.toPlainDate(), isPublicHoliday)) wall = nextMidnight(wall);
	for (;;) {
		const today = wall.until(nextMidnight(wall), { largestUnit: 'millisecond' }).milliseconds;
		if (left <= today) return instantOf(wall.add({ milliseconds: left }));
		left -= today;
		do wall = nextMidnight(wall);
		while (!isWorkingDay(wall.toPlainDate(), isPublicHoliday));
	}
}

function isWorkingDay(date: Temporal.PlainDate, isPublicHoliday: HolidayRule): boolean {
	return date.dayOfWeek < SATURDAY && !isPublicHoliday(date.toString());
}

function nextMidnight(wall: Temporal.PlainDateTime): Temporal.PlainDateTime {
	return wall.toPlainDate().add({ days: 1 }).toPlainDateTime();
}

function instantOf(wall: Temporal.PlainDateTime): number {
	return wall.toZonedDateTime(ZONE).epochMilliseconds;
}
