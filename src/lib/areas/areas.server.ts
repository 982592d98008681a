import { asc } from 'drizzle-orm';
import { reader, type Reader } from '$lib/database/database.server';
import { area } from './tables.server';

export type Area = typeof area.$inferSelect;

/** Every named area of the kommune, in the order they are offered; the whole kommune comes last. */
export function areas(db: Reader = reader): Promise<Area[]> {
	return db.select().from(area).orderBy(asc(area.whole), asc(area.position));
}
