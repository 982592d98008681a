import { desc, eq, gt, or, type SQL } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import type { Reader } from '$lib/database/database.server';
import { capDocumentsOf } from './capDocument';
import type { Incident, Version } from './incidents.server';
import { publishedWith } from './library/snapshot';
import type { MessageArea } from './message';
import type { CapDocument, PublishedArea, PublishedIncident } from './published';
import { liveIncident, liveVersion } from './live.server';

/** How long an incident that is over is still shown. */
const SHOWN = 100 * 24 * 3_600_000;

/** Every incident that residents may see: what goes on, and what ended lately; newest first. */
export async function publishedIncidents(db: Reader): Promise<PublishedIncident[]> {
	const shown = or(eq(liveIncident.status, 'aktiv'), gt(liveIncident.updatedAt, now() - SHOWN));
	return (await published(db, shown)).map(seen);
}

/** One incident as residents see it; null when nothing of it is published. */
export async function publishedIncident(
	db: Reader,
	ref: string
): Promise<PublishedIncident | null> {
	const [found] = await published(db, eq(liveIncident.ref, ref));
	return found ? seen(found) : null;
}

/** The CAP 1.2 documents of the same incidents, newest first. */
export async function capDocuments(db: Reader): Promise<CapDocument[]> {
	const shown = or(eq(liveIncident.status, 'aktiv'), gt(liveIncident.updatedAt, now() - SHOWN));
	return (await published(db, shown))
		.flatMap((versions) => madeOnce(versions))
		.sort((a, b) => b.sentAt - a.sentAt);
}

/** By reference; made anew when a version is added, since what is published never changes. */
const made = new Map<string, CapDocument[]>();

function madeOnce(versions: Row[]): CapDocument[] {
	const [{ ref, capIdentifier }] = versions as [Row];
	const known = made.get(ref);
	if (known?.at(-1)?.identifier === capIdentifier) return known;
	const documents = capDocumentsOf(versions.toReversed());
	made.set(ref, documents);
	return documents;
}

/** An incident with its versions, newest first, as residents see one. */
export function seen(versions: Row[]): PublishedIncident {
	const [newest] = versions as [Row];
	const { severity, pictogram } = publishedWith(newest);
	const { ref, kind, status, version, message, publishedAt } = newest;
	return {
		ref,
		kind,
		severity,
		status,
		areas: message.areas.map(place),
		...(message.excluded?.length && { excluded: message.excluded.map(place) }),
		version,
		publishedAt: versions.at(-1)?.publishedAt ?? publishedAt,
		updatedAt: publishedAt,
		nextUpdateAt: status === 'aktiv' ? message.nextUpdateAt : null,
		expiresAt: message.expiresAt,
		pictogram,
		versions: versions.map(({ version, message, publishedAt, texts, capIdentifier }) => ({
			version,
			step: message.step,
			publishedAt,
			texts,
			capIdentifier
		}))
	};
}

function place({ id, name, outline }: MessageArea): PublishedArea {
	return { id: id ?? '', name, ...(outline && { outline }) };
}

export type Row = Version & Pick<Incident, 'ref' | 'status'>;

/** The versions of the incidents asked for: newest incident first, newest version first. */
async function published(db: Reader, which: SQL | undefined): Promise<Row[][]> {
	const rows = await db
		.select()
		.from(liveVersion)
		.innerJoin(liveIncident, eq(liveIncident.id, liveVersion.incidentId))
		.where(which)
		.orderBy(desc(liveVersion.publishedAt), desc(liveVersion.version));
	const byRef = new Map<string, Row[]>();
	for (const { live_version, live_incident } of rows) {
		const { ref, status } = live_incident;
		byRef.set(ref, [...(byRef.get(ref) ?? []), { ...live_version, ref, status }]);
	}
	return [...byRef.values()];
}
