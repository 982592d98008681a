import { and, asc, eq, gte, inArray, lte } from 'drizzle-orm';
import * as v from 'valibot';
import { isCivilDate, osloDate, type CivilDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { write, type Reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '../actor';
import { changed } from '../changed.server';
import { absence, user } from '../tables.server';
import { openUnits } from '../units.server';

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

/** The dates that somebody is away, as they say it themselves. */
export const OWN_ABSENCE = v.object({ fromDate: DATE, untilDate: DATE });

/** Who is away on a date. Their work is their unit's meanwhile, and what was theirs alone goes to the next in line. */
export async function awayOn(db: Reader, date: CivilDate): Promise<Set<string>> {
	const rows = await db
		.select({ userId: absence.userId })
		.from(absence)
		.where(and(lte(absence.fromDate, date), gte(absence.untilDate, date)));
	return new Set(rows.map(({ userId }) => userId));
}

/** The units that somebody leads, also as a deputy. */
export async function ledBy(db: Reader, userId: string): Promise<string[]> {
	return (await openUnits(db))
		.filter(({ leaderId, deputyIds }) => leaderId === userId || deputyIds.includes(userId))
		.map(({ id }) => id);
}

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
		if (away.untilDate < osloDate(now())) return refuse('units_absence_over');
		const known = await absences(tx, [away.userId], away.fromDate);
		if (known.some((one) => one.fromDate <= away.fromDate && away.untilDate <= one.untilDate))
			return;
		await tx.insert(absence).values({ id: newId(), ...away });
		const { fromDate, untilDate } = away;
		await changed(tx, actor, 'staff.away', person.id, { name: person.name, fromDate, untilDate });
	});
}

/**
 * Takes an absence away: the person is there after all. Taken already, nothing is left to do.
 * @param of those whose absences the actor may change; everybody's when left out
 */
export function markBack(actor: Actor, id: string, of?: string[]): Promise<void> {
	return write(async (tx) => {
		const theirs = of && inArray(absence.userId, of);
		const [taken] = await tx
			.delete(absence)
			.where(and(eq(absence.id, id), theirs))
			.returning();
		if (taken) await changed(tx, actor, 'staff.back', taken.userId, {});
	});
}
