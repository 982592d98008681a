import { eq, max } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import type { Reader, Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import type { Json } from '$lib/database/json';
import type { AreaContent } from './area';
import type { WholeArea } from './areas.server';
import { area, areaVersion } from './tables.server';

export interface Person {
	id: string;
	name: string;
}

/** What a person, or a file, has said of an area. */
export function contentOf(from: AreaContent): AreaContent {
	const { name, kind, phrases, geometry, streets, households, residents, active, sourceId } = from;
	return { name, kind, phrases, geometry, streets, households, residents, active, sourceId };
}

/** Lays a new area after the others. @returns its id */
export async function addArea(tx: Tx, content: AreaContent): Promise<string> {
	const id = newId();
	await tx.insert(area).values({ ...content, id, position: (await lastPosition(tx)) + 1 });
	return id;
}

/** The place of the last area in the order. */
export async function lastPosition(db: Reader): Promise<number> {
	const [row] = await db.select({ last: max(area.position) }).from(area);
	return row?.last ?? 0;
}

/** Changes an area, and keeps how it was. @returns the number of its new version */
export async function changeArea(
	tx: Tx,
	by: Person,
	before: WholeArea,
	content: AreaContent
): Promise<number> {
	const { id, version } = before;
	const kept = { areaId: id, version, content: contentOf(before) };
	await tx.insert(areaVersion).values({ ...kept, changedAt: now(), changedBy: by.id });
	await tx
		.update(area)
		.set({ ...content, version: version + 1 })
		.where(eq(area.id, id));
	return version + 1;
}

/** Writes in the log what was done with areas, and tells open screens. */
export async function told(
	tx: Tx,
	actor: Person,
	action: string,
	subject: string,
	details: Json
): Promise<void> {
	await record(tx, { actor, action: `areas.${action}`, subject, details });
	await announce(tx, { topic: 'areas', subject });
}
