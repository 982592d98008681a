import { and, desc, eq, inArray } from 'drizzle-orm';
import { verifyCrisisLog } from '../crisis/log/verify.server';
import { incidentByRef, versionsOf, type Incident } from '../crisis/incidents.server';
import { liveIncident, liveVersion } from '../crisis/live.server';
import { vouched } from '../crisis/log/entry';
import { entriesOf, note } from '../crisis/log/log.server';
import { detailsOf } from '../crisis/log/says';
import { crisisLog } from '../crisis/log/tables.server';
import { inWords } from '../crisis/template';
import { namesOf } from '../crisis/people.server';
import { canonical, type Json } from '../database/json';
import { now } from '../database/clock.server';
import { reader, write, type Reader } from '../database/database.server';
import { once } from '../database/once.server';
import { refuse, type Refusal } from '../i18n/refusal';
import { decide } from '../journal/decide.server';
import { keepText } from '../journal/register.server';
import { dokumentfil } from '../journal/tables.server';
import { kommune } from '../kommune/kommune.server';
import { letter } from '../outbox/tables.server';
import type { Actor } from '../staff/actor';

/** What an incident is to the archive: still going on, waiting for a person, or put away. */
export interface ForArchive {
	ref: string;
	title: string;
	version: number;
	updatedAt: number;
	archived: { at: number; by: string | null; version: number; checksum: string } | null;
}

/** Every incident that is over, newest first, and whether its newest version is in the archive. */
export async function incidentsForArchive(db: Reader): Promise<ForArchive[]> {
	const found = await db
		.select()
		.from(liveIncident)
		.innerJoin(
			liveVersion,
			and(
				eq(liveVersion.incidentId, liveIncident.id),
				eq(liveVersion.version, liveIncident.version)
			)
		)
		.where(eq(liveIncident.status, 'avsluttet'))
		.orderBy(desc(liveIncident.updatedAt));
	const over = found.map((row) => ({ ...row.live_incident, newest: row.live_version }));
	const rows = await db
		.select()
		.from(crisisLog)
		.where(
			and(
				eq(crisisLog.kind, 'archived'),
				inArray(
					crisisLog.matterId,
					over.map(({ id }) => id)
				)
			)
		)
		.orderBy(desc(crisisLog.number));
	return over.map(({ id, ref, version, updatedAt, newest }) => {
		const row = rows.find(({ matterId }) => matterId === id);
		const { version: archived = 0, said: checksum = '' } = row ? detailsOf(row) : {};
		return {
			...{ ref, version, updatedAt, title: inWords(newest.texts, newest.cap.mainLanguage).title },
			archived: row ? { at: row.at, by: row.actorName, version: archived, checksum } : null
		};
	});
}

/**
 * One archive package of an incident: what was said, word for word, who answered for it, what became
 * of it and the whole log, as JSON with sorted keys.
 */
export async function archivePackage(db: Reader, incident: Incident): Promise<string> {
	const versions = (await versionsOf(db, incident.id)).reverse();
	const hands = versions.flatMap(({ authorId, publishedBy }) => [authorId, publishedBy]);
	const names = await namesOf(db, hands);
	const { name, number } = await kommune(db);
	const entries = await entriesOf(db, incident.id);
	const keys = versions.flatMap(({ version }) =>
		['push', 'sms', 'mail'].map((channel) => `${channel}:${incident.ref}@${version}`)
	);
	const letters = await db.select().from(letter).where(inArray(letter.key, keys));
	const content = {
		kommune: { name, number },
		incident: { ...incident },
		messages: versions.map((one) => ({
			...{ version: one.version, publishedAt: one.publishedAt, message: one.message },
			...{ texts: one.texts, contentHash: one.contentHash, capIdentifier: one.capIdentifier },
			...{ author: names[one.authorId] ?? '', approver: names[one.publishedBy] ?? '' }
		})),
		receipts: letters.map(({ key, state, note: said, doneAt }) => ({ key, state, said, doneAt })),
		log: entries.map((entry) => ({
			...(vouched(entry) as object),
			...{ salt: entry.salt, digest: entry.digest, hash: entry.hash }
		}))
	};
	return canonical(JSON.parse(JSON.stringify(content)) as Json);
}

interface Decision {
	ref: string;
	/** The version that the archivist has seen. */
	version: number;
	begrunnelse: string;
	unitId: string;
	key: string | null;
}

/**
 * «Arkiveres uten journalføring»: the archivist keeps the package, and the decision with its reason,
 * under the checksum of what was kept. It never comes on the postliste, and an exercise never here.
 */
export async function archiveIncident(
	actor: Actor,
	{ key, ...decision }: Decision
): Promise<string | Refusal> {
	const incident = await incidentByRef(reader, decision.ref);
	if (!incident || incident.exercise) return refuse('log_archive_gone');
	if (incident.status === 'aktiv' || incident.version !== decision.version)
		return refuse('log_archive_moved');
	if (!decision.begrunnelse) return refuse('log_reason_missing');
	if ('fault' in (await verifyCrisisLog(reader))) return refuse('log_archive_broken');
	const whole = await archivePackage(reader, incident);
	const request = { key, scope: `crisis.archive:${actor.id}`, content: decision };
	return write((tx) =>
		once(tx, request, async () => {
			const { sjekksum } = await keepText(tx, whole);
			const { ref, begrunnelse, unitId, version } = decision;
			const omfang = [{ kilde: `krise:${ref}@${version}`, sjekksum }];
			const vurdering = { henvendelse: ref, utfall: 'arkiveres', begrunnelse, omfang } as const;
			await decide(tx, actor, { ...vurdering, unitId, sensitivity: 'normal' }, now());
			const details = { version, said: sjekksum, reason: begrunnelse };
			await note(tx, { matterId: incident.id, actor, kind: 'archived', details });
			return sjekksum;
		})
	);
}

/** The package as it was archived, or null. */
export async function archivedPackage(db: Reader, checksum: string): Promise<string | null> {
	const [kept] = await db.select().from(dokumentfil).where(eq(dokumentfil.sjekksum, checksum));
	return kept?.innhold ?? null;
}
