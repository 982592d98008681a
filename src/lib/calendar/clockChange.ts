import { addDays, dateOf, weekday, type CivilDate } from './civilDate';

/** The last Sundays of March and October, when summer time begins and ends (forskrift om sommertid § 1; directive 2000/84/EC). */
export function clockChanges(year: number): { forward: CivilDate; back: CivilDate } {
	return { forward: lastSunday(year, 3), back: lastSunday(year, 10) };
}

function lastSunday(year: number, month: number): CivilDate {
	const last = dateOf(year, month + 1, 0);
	return addDays(last, -(weekday(last) % 7));
}
