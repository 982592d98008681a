import { and, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { Tx } from '$lib/database/database.server';
import type { Journalpost } from './journalpost';
import { dokumentfil, journalkjede, journalpost } from './tables.server';

/** So much of a document can be searched for, in characters. */
const MOST = 20_000;
/** The index knows parts of words from so many signs on. */
const FROM = 3;

/** What a journalpost is found by, besides the words of its documents. */
export function soketekst(version: Journalpost): string {
	return [
		version.referanse,
		version.mappeID,
		version.henvendelse ?? '',
		version.tittel,
		version.offentligTittel,
		...version.korrespondanseparter.map((part) => part.korrespondansepartNavn),
		...version.dokumenter.map(({ tittel }) => tittel)
	]
		.join('\n')
		.toLowerCase();
}

/** Lets a version be found, and the one before it no longer. @param number its number in the chain */
export async function makeSearchable(tx: Tx, number: number, version: Journalpost): Promise<void> {
	const sums = version.dokumenter.map(({ sjekksum }) => sjekksum);
	const files = await tx
		.select({ innhold: sql<string>`substr(${dokumentfil.innhold}, 1, ${MOST})` })
		.from(dokumentfil)
		.where(inArray(dokumentfil.sjekksum, sums));
	const words = [soketekst(version), ...files.map(({ innhold }) => innhold)].join('\n');
	if (version.versjon > 1) await forgetBefore(tx, version);
	await tx.run(sql`insert into journal_search(rowid, words) values (${number}, ${words})`);
}

async function forgetBefore(tx: Tx, { referanse, versjon }: Journalpost): Promise<void> {
	const [before] = await tx
		.select({ number: journalkjede.number })
		.from(journalkjede)
		.innerJoin(journalpost, eq(journalpost.id, journalkjede.journalpostId))
		.where(and(eq(journalpost.referanse, referanse), eq(journalpost.versjon, versjon - 1)));
	if (before) await tx.run(sql`delete from journal_search where rowid = ${before.number}`);
}

/**
 * The condition that a journalpost holds every word of a search, whatever signs those hold. A word too
 * short for the index is looked for in titles, names and references.
 */
export function holdsWords(search: string): SQL | undefined {
	const words = search.split(/\s+/).filter(Boolean).slice(0, 8);
	const long = words.filter((word) => [...word].length >= FROM);
	const phrases = long.map((word) => `"${word.replaceAll('"', '""')}"`).join(' AND ');
	return and(
		phrases
			? sql`${journalpost.id} in (select journalpost_id from journalkjede
				where number in (select rowid from journal_search where journal_search match ${phrases}))`
			: undefined,
		...words.filter((word) => !long.includes(word)).map(holdsShort)
	);
}

function holdsShort(word: string): SQL {
	const escaped = word.toLowerCase().replace(/[\\%_]/g, '\\$&');
	return sql`${journalpost.soketekst} like ${`%${escaped}%`} escape '\\'`;
}
