import { asc, eq } from 'drizzle-orm';
import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import type { Reader } from '$lib/database/database.server';
import { unit } from './tables.server';
import { takesOn } from './unit';

export type Unit = typeof unit.$inferSelect;

/** Every unit, the switched-off ones too, by name. */
export function units(db: Reader): Promise<Unit[]> {
	return db.select().from(unit).orderBy(asc(unit.nameNb));
}

/** The units that take on what is new today, by name. */
export async function openUnits(db: Reader): Promise<Unit[]> {
	const today = osloDate(now());
	return (await units(db)).filter((one) => takesOn(one, today));
}

/** One unit, or null. */
export async function unitById(db: Reader, id: string): Promise<Unit | null> {
	const [found] = await db.select().from(unit).where(eq(unit.id, id));
	return found ?? null;
}

/** The unit where new inquiries start. Throws when the kommune has none, which setup prevents. */
export async function switchboard(db: Reader): Promise<Unit> {
	const [found] = await db.select().from(unit).where(eq(unit.isSwitchboard, true));
	if (!found) throw new Error('No unit is the switchboard');
	return found;
}
