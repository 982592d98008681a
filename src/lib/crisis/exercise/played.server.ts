import { asc, eq } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import { capDocumentsOf } from '../capDocument';
import type { Row } from '../published.server';
import { seen } from '../published.server';
import type { CapDocument, PublishedIncident } from '../published';
import { incident, incidentVersion } from '../tables.server';

/** What was sent in an exercise: its incidents in the order they began, the versions of each oldest first. */
export async function played(db: Reader, exerciseId: string): Promise<Row[][]> {
	const rows = await db
		.select({ ref: incident.ref, status: incident.status, version: incidentVersion })
		.from(incidentVersion)
		.innerJoin(incident, eq(incident.id, incidentVersion.incidentId))
		.where(eq(incident.exerciseId, exerciseId))
		.orderBy(asc(incident.publishedAt), asc(incident.ref), asc(incidentVersion.version));
	const byRef = new Map<string, Row[]>();
	for (const { ref, status, version } of rows)
		byRef.set(ref, [...(byRef.get(ref) ?? []), { ...version, ref, status }]);
	return [...byRef.values()];
}

/** An incident of an exercise as residents would have seen it, and its CAP documents; null: no such. */
export async function playedIncident(
	db: Reader,
	ref: string
): Promise<{ exerciseId: string; incident: PublishedIncident; cap: CapDocument[] } | null> {
	const [found] = await db.select().from(incident).where(eq(incident.ref, ref));
	if (!found?.exerciseId) return null;
	const versions = (await played(db, found.exerciseId)).find(([one]) => one?.ref === ref);
	if (!versions) return null;
	return {
		exerciseId: found.exerciseId,
		incident: seen(versions.toReversed()),
		cap: capDocumentsOf(versions)
	};
}
