import { and, asc, desc, eq, ne, notInArray, sql } from 'drizzle-orm';
import { langsOf } from '../crisis/template';
import { entriesOf } from '../crisis/log/log.server';
import { says } from '../crisis/log/says';
import { crisisLog } from '../crisis/log/tables.server';
import { incidentByRef } from '../crisis/incidents.server';
import { liveIncident, liveVersion } from '../crisis/live.server';
import { inWords, type Worded } from '../crisis/template';
import { canonical, type Json } from '../database/json';
import { now } from '../database/clock.server';
import { reader, write } from '../database/database.server';
import { formatInstant } from '../i18n/dates';
import { translator } from '../i18n/translate';
import { arkiver, type Publisert } from '../journal/forsendelse/arkiver.server';
import { post, postVersion } from '../planning/tables.server';
import { archivePackage } from './archiveIncident.server';

/** No more are looked up at a time, so that a long history holds up nothing. */
const OM_GANGEN = 20;
/** A log is archived when it has been quiet for so long, and again when something was added. */
const QUIET = 60 * 60_000;
/** What the archive itself writes in a log is no reason to archive it once more. */
const OURS = ['archived', 'exported'] as const;

/**
 * Archives what crisis mode and the plan have published since last time: every version, and the log of
 * what is over. Each is found by its not being there, so a crash loses none and doubles none.
 * @returns how many
 */
export async function archivePublished(): Promise<number> {
	const found = [...(await messages()), ...(await logs()), ...(await posts())];
	let count = 0;
	for (const one of found) if (await write((tx) => arkiver(tx, one, now()))) count++;
	return count;
}

async function messages(): Promise<Publisert[]> {
	const rows = await reader
		.select()
		.from(liveVersion)
		.innerJoin(liveIncident, eq(liveIncident.id, liveVersion.incidentId))
		.where(
			sql`not exists (select 1 from arkivenhet a where a.kilde = ${liveIncident.ref} || '@' || ${liveVersion.version})`
		)
		.orderBy(asc(liveVersion.publishedAt))
		.limit(OM_GANGEN);
	return rows.map(({ live_version: version, live_incident: { ref } }) => {
		const { title } = inWords(version.texts, version.cap.mainLanguage);
		const name = `${ref}-${version.version}`;
		const { message, texts, contentHash, capIdentifier, publishedAt } = version;
		const facts = {
			ref,
			version: version.version,
			message,
			texts,
			contentHash,
			capIdentifier,
			publishedAt
		};
		return {
			...{ slag: 'krisemelding', kilde: `${ref}@${version.version}`, sak: ref, at: publishedAt },
			sakstittel: `${ref} ${title}`,
			tittel: `${title} (${ref}, versjon ${version.version})`,
			dokumenter: [
				{ tittel: title, filnavn: `${name}.txt`, mimeType: 'text/plain', text: words(texts) },
				json('Opplysningene i meldingen', `${name}.json`, facts)
			]
		};
	});
}

/** A message as it was read, in every language it went out in. */
function words(texts: Worded): string {
	return langsOf(Object.keys(texts))
		.map((language) => {
			const { title, paragraphs, push } = inWords(texts, language);
			return [`[${language}]`, title, ...paragraphs, `Varsel: ${push}`].join('\n\n');
		})
		.join('\n\n\n');
}

async function logs(): Promise<Publisert[]> {
	const newest = await reader
		.select({
			matterId: crisisLog.matterId,
			ref: liveIncident.ref,
			place: crisisLog.place,
			at: crisisLog.at
		})
		.from(crisisLog)
		.innerJoin(liveIncident, eq(liveIncident.id, crisisLog.matterId))
		.where(
			and(
				ne(liveIncident.status, 'aktiv'),
				notInArray(crisisLog.kind, [...OURS]),
				sql`${crisisLog.writtenAt} < ${now() - QUIET}`,
				sql`not exists (select 1 from crisis_log later where later.matter_id = ${crisisLog.matterId}
					and later.place > ${crisisLog.place} and later.kind not in ('archived', 'exported'))`,
				sql`not exists (select 1 from arkivenhet a where a.kilde = ${liveIncident.ref} || '/logg@' || ${crisisLog.place})`
			)
		)
		.orderBy(desc(crisisLog.number))
		.limit(OM_GANGEN);
	return Promise.all(newest.map(logOf));
}

async function logOf({
	matterId,
	ref,
	place,
	at
}: {
	matterId: string;
	ref: string;
	place: number;
	at: number;
}): Promise<Publisert> {
	const t = translator('nb');
	const entries = await entriesOf(reader, matterId);
	const lines = entries.map((entry) => {
		const { head, text } = says(t, entry);
		const who = entry.actorName ?? t('ui_app');
		return `${formatInstant(entry.at, 'nb', 'dateTime')} ${who}: ${head}${text ? `\n\t${text}` : ''}`;
	});
	const incident = await incidentByRef(reader, ref);
	return {
		...{ slag: 'kriselogg', kilde: `${ref}/logg@${place}`, sak: ref, at },
		sakstittel: ref,
		tittel: `Logg og rapport for ${ref}`,
		dokumenter: [
			{
				tittel: 'Logg',
				filnavn: `${ref}-logg.txt`,
				mimeType: 'text/plain',
				text: lines.join('\n')
			},
			{
				...{ tittel: 'Rapportgrunnlag med kjede', filnavn: `${ref}-pakke.json` },
				mimeType: 'application/json',
				text: await archivePackage(reader, incident!)
			}
		]
	};
}

async function posts(): Promise<Publisert[]> {
	const rows = await reader
		.select({ version: postVersion, slug: post.slug })
		.from(postVersion)
		.innerJoin(post, eq(post.id, postVersion.postId))
		.where(
			sql`not exists (select 1 from arkivenhet a where a.kilde = 'innlegg:' || ${postVersion.postId} || '@' || ${postVersion.number})`
		)
		.orderBy(asc(postVersion.publishedAt))
		.limit(OM_GANGEN);
	return rows.map(({ version: { postId, number, publishedAt, title, lead, body }, slug }) => ({
		...{ slag: 'innlegg' as const, kilde: `innlegg:${postId}@${number}`, sak: `innlegg:${postId}` },
		...{ sakstittel: title, tittel: title, at: publishedAt },
		dokumenter: [
			{
				...{ tittel: title, filnavn: `${slug ?? 'innlegg'}-${number}.txt`, mimeType: 'text/plain' },
				text: [title, lead, body].filter(Boolean).join('\n\n')
			}
		]
	}));
}

function json(tittel: string, filnavn: string, content: unknown) {
	const text = canonical(JSON.parse(JSON.stringify(content)) as Json);
	return { tittel, filnavn, mimeType: 'application/json', text };
}
