import { addDays, dateOf, weekday, yearOf, type CivilDate } from '$lib/calendar/civilDate';
import type { SchoolHoliday } from '$lib/calendar/schoolHoliday';
import type { SchoolStarts } from './occurrences';

/**
 * The first day of school of each year the school route knows: the first weekday after the summer holiday that is
 * no holiday itself. The summer holiday is the one that covers 15 July.
 */
export function schoolStartsOf(holidays: SchoolHoliday[]): SchoolStarts {
	const starts: SchoolStarts = {};
	for (const { startDate, endDate } of holidays) {
		const july = dateOf(yearOf(endDate), 7, 15);
		if (startDate <= july && july <= endDate)
			starts[yearOf(endDate)] = firstSchoolDay(endDate, holidays);
	}
	return starts;
}

function firstSchoolDay(summerEnds: CivilDate, holidays: SchoolHoliday[]): CivilDate {
	let day = addDays(summerEnds, 1);
	const free = (date: CivilDate) =>
		weekday(date) > 5 ||
		holidays.some(({ startDate, endDate }) => startDate <= date && date <= endDate);
	while (free(day)) day = addDays(day, 1);
	return day;
}
