import { desc, eq, gt, or, type SQL } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import type { Reader } from '$lib/database/database.server';
import { capDocument } from './capDocument';
import type { Incident, Version } from './incidents.server';
import { publishedWith } from './library/snapshot';
import type { MessageArea } from './message';
import type { CapDocument, PublishedArea, PublishedIncident } from './published';
import { liveIncident, liveVersion } from './live.server';

/** How long an incident that is over is still shown. */
const SHOWN = 100 * 24 * 3_600_000;

/**
 * Every incident that residents may see: what goes on, and what ended lately, newest first; and the
 * CAP 1.2 documents of all their versions, newest first.
 */
export async function publishedIncidents(
	db: Reader
): Promise<{ incidents: PublishedIncident[]; cap: CapDocument[] }> {
	const shown = or(eq(liveIncident.status, 'aktiv'), gt(liveIncident.updatedAt, now() - SHOWN));
	const all = await published(db, shown);
	const cap = all.flatMap(capDocuments).sort((a, b) => b.sentAt - a.sentAt);
	return { incidents: all.map(seen), cap };
}

/** One incident as residents see it; null when nothing of it is published. */
export async function publishedIncident(
	db: Reader,
	ref: string
): Promise<PublishedIncident | null> {
	const [found] = await published(db, eq(liveIncident.ref, ref));
	return found ? seen(found) : null;
}

/** By identifier: what is published never changes, so its document is made once. */
const made = new Map<string, CapDocument>();

function capDocuments(newestFirst: Row[]): CapDocument[] {
	const versions = newestFirst.toReversed();
	return versions.map((version, index) => {
		const known = made.get(version.capIdentifier);
		if (known) return known;
		const document = capDocument(version, versions.slice(0, index));
		made.set(document.identifier, document);
		return document;
	});
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
