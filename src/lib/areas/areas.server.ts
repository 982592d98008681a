import { asc, eq, inArray, or, sql } from 'drizzle-orm';
import { reader, type Reader } from '$lib/database/database.server';
import type { Outline } from './area';
import { area } from './tables.server';

/** An area without where it lies, which can be large. */
export type Area = Omit<WholeArea, 'geometry' | 'streets'> & {
	hasOutline: boolean;
	hasStreets: boolean;
};
/** An area with where it lies. */
export type WholeArea = Omit<typeof area.$inferSelect, 'polygon'>;

const light = {
	id: area.id,
	name: area.name,
	phrases: area.phrases,
	kind: area.kind,
	whole: area.whole,
	active: area.active,
	version: area.version,
	position: area.position,
	households: area.households,
	residents: area.residents,
	sourceId: area.sourceId
};
const whole = { ...light, geometry: area.geometry, streets: area.streets };
const order = [asc(area.whole), asc(area.position), asc(area.name)];

/** Every area of the kommune, the archived too, in their order; the whole kommune comes last. */
export function areas(db: Reader = reader): Promise<Area[]> {
	return db
		.select({
			...light,
			hasOutline: sql<boolean>`${area.geometry} is not null`.mapWith(Boolean),
			hasStreets: sql<boolean>`${area.streets} is not null`.mapWith(Boolean)
		})
		.from(area)
		.orderBy(...order);
}

/** Areas with where they lie: those named, or all. */
export function wholeAreas(db: Reader, ids?: string[]): Promise<WholeArea[]> {
	return db
		.select(whole)
		.from(area)
		.where(ids && inArray(area.id, ids))
		.orderBy(...order);
}

/** The streets of areas, as far as somebody has listed them: those named, or all. */
export function listedAreas(db: Reader, ids?: string[]) {
	return db
		.select({
			...{ id: area.id, name: area.name, active: area.active, whole: area.whole },
			streets: area.streets
		})
		.from(area)
		.where(ids && inArray(area.id, ids))
		.orderBy(...order);
}

/** One area with where it lies, or null. */
export async function areaById(db: Reader, id: string): Promise<WholeArea | null> {
	const [found] = await wholeAreas(db, [id]);
	return found ?? null;
}

/** What must be drawn for a message: these areas, and the whole kommune to fall back on. */
export function outlinesFor(db: Reader, ids: string[]): Promise<WholeArea[]> {
	return db
		.select(whole)
		.from(area)
		.where(or(eq(area.whole, true), inArray(area.id, ids)))
		.orderBy(...order);
}

/** The outline of the whole kommune, or null when nobody has drawn it. */
export async function wholeOutline(db: Reader): Promise<Outline | null> {
	const [found] = await outlinesFor(db, []);
	return found?.geometry ?? null;
}
