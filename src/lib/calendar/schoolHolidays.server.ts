import { and, asc, eq, gte, lt } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { write, type Reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import type { Actor } from '$lib/staff/actor';
import type { CivilDate } from './civilDate';
import type { SchoolHoliday } from './schoolHoliday';
import { schoolHoliday } from './tables.server';

/** School holidays that touch [start, end), by date. */
export function schoolHolidaysIn(
	db: Reader,
	start: CivilDate,
	end: CivilDate
): Promise<SchoolHoliday[]> {
	return db
		.select()
		.from(schoolHoliday)
		.where(and(lt(schoolHoliday.startDate, end), gte(schoolHoliday.endDate, start)))
		.orderBy(asc(schoolHoliday.startDate));
}

export function schoolHolidays(db: Reader): Promise<SchoolHoliday[]> {
	return db.select().from(schoolHoliday).orderBy(asc(schoolHoliday.startDate));
}

export function addSchoolHoliday(actor: Actor, holiday: Omit<SchoolHoliday, 'id'>): Promise<void> {
	const id = newId();
	return write(async (tx) => {
		await tx.insert(schoolHoliday).values({ id, ...holiday });
		await record(tx, { actor, action: 'calendar.addSchoolHoliday', subject: id, details: holiday });
	});
}

/** Removes a school holiday. Removing what is gone changes nothing. */
export function removeSchoolHoliday(actor: Actor, id: string): Promise<void> {
	return write(async (tx) => {
		const removed = await tx.delete(schoolHoliday).where(eq(schoolHoliday.id, id)).returning();
		for (const details of removed)
			await record(tx, { actor, action: 'calendar.removeSchoolHoliday', subject: id, details });
	});
}
