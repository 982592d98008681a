import { addDays, osloDate } from '../calendar/civilDate';
import { startOfDate } from '../calendar/startOfDate';
import { now } from '../database/clock.server';
import type { Reader } from '../database/database.server';
import { assignedTo } from '../inquiries/waiting.server';
import { absences } from '../staff/units/absence.server';
import { shiftsOf } from './access.server';

/** When somebody is away, the duty that nobody has meanwhile, and what their unit takes over. */
export async function absenceOf(db: Reader, userId: string) {
	const today = osloDate(now());
	const away = await Promise.all(
		(await absences(db, [userId], today)).map(async ({ id, fromDate, untilDate }) => {
			const until = startOfDate(addDays(untilDate, 1));
			const shifts = await shiftsOf(db, userId, startOfDate(fromDate), until);
			return { id, fromDate, untilDate, shifts: shifts.length };
		})
	);
	return { away, today, assigned: await assignedTo(db, userId) };
}
