import { eq } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import { unit, user } from '$lib/staff/tables.server';

/** Refuses a unit that is not there. Nobody chosen is fine. */
export async function unknownUnit(db: Reader, id: string | null): Promise<Refusal | null> {
	if (!id) return null;
	const found = await db.select({ id: unit.id }).from(unit).where(eq(unit.id, id));
	return found.length ? null : refuse('planning_unit_unknown');
}

/** Refuses a colleague who is not there. Nobody chosen is fine. */
export async function unknownPerson(db: Reader, id: string | null): Promise<Refusal | null> {
	if (!id) return null;
	const found = await db.select({ id: user.id }).from(user).where(eq(user.id, id));
	return found.length ? null : refuse('planning_person_unknown');
}
