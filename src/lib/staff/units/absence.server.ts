import { and, asc, eq, gte, inArray } from 'drizzle-orm';
import * as v from 'valibot';
import { isCivilDate, type CivilDate } from '$lib/calendar/civilDate';
import { write, type Reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '../actor';
import { changed } from '../changed.server';
import { absence, user } from '../tables.server';

export type Absence = typeof absence.$inferSelect;

const DATE = v.pipe(
	v.optional(v.string(), ''),
	v.check((date) => isCivilDate(date), 'units_date_wrong')
);
/** The fields with which somebody is marked as away. */
export const ABSENCE_FORM = v.object({
	userId: v.pipe(v.optional(v.string(), ''), v.nonEmpty('units_absence_who')),
	fromDate: DATE,
	untilDate: DATE
});

/** The absences of people that are not over on `today`, the first one first. */
export async function absences(
	db: Reader,
	userIds: string[],
	today: CivilDate
): Promise<Absence[]> {
	return db
		.select()
		.from(absence)
		.where(and(inArray(absence.userId, userIds), gte(absence.untilDate, today)))
		.orderBy(asc(absence.fromDate));
}

/** Marks a person as away, both dates included. */
export function markAway(actor: Actor, away: Omit<Absence, 'id'>): Promise<Refusal | void> {
	return write(async (tx) => {
		const [person] = await tx.select().from(user).where(eq(user.id, away.userId));
		if (!person) return refuse('staff_person_gone');
		if (away.untilDate < away.fromDate) return refuse('units_absence_reversed');
		await tx.insert(absence).values({ id: newId(), ...away });
		const { fromDate, untilDate } = away;
		await changed(tx, actor, 'staff.away', person.id, { name: person.name, fromDate, untilDate });
	});
}

/** Takes an absence away: the person is there after all. Taken already, nothing is left to do. */
export function markBack(actor: Actor, id: string): Promise<void> {
	return write(async (tx) => {
		const [taken] = await tx.delete(absence).where(eq(absence.id, id)).returning();
		if (taken) await changed(tx, actor, 'staff.back', taken.userId, {});
	});
}
