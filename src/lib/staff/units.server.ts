import { asc, eq } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import { unit } from './tables.server';

export type Unit = typeof unit.$inferSelect;

/** Every unit, the switched-off ones too, by name. */
export function units(db: Reader): Promise<Unit[]> {
	return db.select().from(unit).orderBy(asc(unit.nameNb));
}

/** The unit where new inquiries start. Throws when the kommune has none, which setup prevents. */
export async function switchboard(db: Reader): Promise<Unit> {
	const [found] = await db.select().from(unit).where(eq(unit.isSwitchboard, true));
	if (!found) throw new Error('No unit is the switchboard');
	return found;
}
