import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import { reader, type Reader, type Tx } from '$lib/database/database.server';
import { publishedWith, type Snapshot } from './library/snapshot';
import { incident, incidentVersion } from './tables.server';
import type { Kind } from './templates';

export type Incident = typeof incident.$inferSelect;
export type Version = typeof incidentVersion.$inferSelect;

export async function incidentByRef(db: Reader, ref: string): Promise<Incident | null> {
	const [found] = await db.select().from(incident).where(eq(incident.ref, ref));
	return found ?? null;
}

/** One that is meant; null also for one of an exercise, which is nothing to residents. */
export async function liveIncidentByRef(db: Reader, ref: string): Promise<Incident | null> {
	const found = await incidentByRef(db, ref);
	return found?.exercise ? null : found;
}

export async function incidentById(db: Reader, id: string): Promise<Incident | null> {
	const [found] = await db.select().from(incident).where(eq(incident.id, id));
	return found ?? null;
}

/** The versions of an incident, newest first. */
export function versionsOf(db: Reader, incidentId: string): Promise<Version[]> {
	return db
		.select()
		.from(incidentVersion)
		.where(eq(incidentVersion.incidentId, incidentId))
		.orderBy(desc(incidentVersion.version));
}

/** What the newest version of an incident was published with; null: nothing is published yet. */
export async function standing(db: Reader, found: Incident | null): Promise<Snapshot | null> {
	const [newest] = found ? await versionsOf(db, found.id) : [];
	return newest ? publishedWith(newest) : null;
}

/**
 * Incidents with the newest version of each, the one with the nearest promise first.
 * @param exerciseId those of an exercise; null: those that are meant
 */
export async function incidents(exerciseId: string | null, db: Reader = reader) {
	const here = exerciseId ? eq(incident.exerciseId, exerciseId) : isNull(incident.exerciseId);
	const rows = await db
		.select({ incident, newest: incidentVersion })
		.from(incident)
		.innerJoin(incidentVersion, eq(incidentVersion.incidentId, incident.id))
		.where(and(eq(incidentVersion.version, incident.version), here))
		.orderBy(asc(incident.nextUpdateAt), desc(incident.updatedAt))
		.limit(200);
	return rows.map((row) => ({ ...row.incident, newest: row.newest }));
}

/** Active incidents of a kind, among what is meant or in an exercise, with the newest version of each. */
export async function goingOn(kind: Kind, exerciseId: string | null) {
	const all = await incidents(exerciseId);
	return all.filter((one) => one.kind === kind && one.status === 'aktiv');
}

/** Appends a version and moves the incident to it, in the caller's transaction. */
export async function appendVersion(tx: Tx, after: Incident, version: Version): Promise<void> {
	await tx.insert(incident).values(after).onConflictDoUpdate({ target: incident.id, set: after });
	await tx.insert(incidentVersion).values(version);
}
