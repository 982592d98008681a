import { asc, eq, getTableColumns, gt, sql } from 'drizzle-orm';
import type { ChainRow } from '$lib/database/chain';
import type { Reader } from '$lib/database/database.server';
import { jsonObject } from '$lib/database/jsonObject.server';
import { LATER, NOT_OF_DOKUMENT, NOT_OF_PART, NOT_OF_POST, without } from '../rows.server';
import { dokument, journalkjede, journalpost, korrespondansepart } from '../tables.server';

/**
 * Rows of the journal's chain after a number, in its order, each with what it vouches for: `canonical(vouched(version))`
 * to the letter, but written by SQLite itself. To build it here of eighty values a version takes ten times as long.
 */
export async function chainedVersions(
	db: Reader,
	after: number,
	limit: number
): Promise<ChainRow[]> {
	const rows = await db
		.select({ ...without(getTableColumns(journalkjede), 'journalpostId'), content: VERSION })
		.from(journalkjede)
		.leftJoin(journalpost, eq(journalpost.id, journalkjede.journalpostId))
		.where(gt(journalkjede.number, after))
		.orderBy(asc(journalkjede.number))
		.limit(limit);
	return rows.map((row) => ({ ...row, content: row.content?.replace(LEFT_OUT, '') ?? null }));
}

const { tilgangsrestriksjon, skjermingshjemmel, kassasjonsvedtak, ...post } =
	getTableColumns(journalpost);

const SKJERMING_JSON = jsonObject({
	...{ tilgangsrestriksjon, skjermingshjemmel },
	skjermingOpphoererDato: sql`nullif(${post.skjermingOpphoererDato}, '')`,
	skjermingOpphoererAksjon: sql`nullif(${post.skjermingOpphoererAksjon}, '')`
});
const SKJERMING = sql`case when ${tilgangsrestriksjon} <> '' and ${skjermingshjemmel} <> ''
	then ${SKJERMING_JSON} end`;

const KASSASJON_JSON = jsonObject({
	kassasjonsvedtak,
	kassasjonshjemmel: post.kassasjonshjemmel,
	bevaringstid: post.bevaringstid,
	kassasjonsdato: post.kassasjonsdato
});
const KASSASJON = sql`case when ${kassasjonsvedtak} <> '' then ${KASSASJON_JSON} end`;

const PART = jsonObject(without(getTableColumns(korrespondansepart), ...NOT_OF_PART));
const PARTER = sql`(select json_group_array(${PART} order by ${korrespondansepart.rekkefoelge})
	from ${korrespondansepart} where ${korrespondansepart.journalpostId} = ${journalpost.id})`;

const DOKUMENT = jsonObject(without(getTableColumns(dokument), ...NOT_OF_DOKUMENT));
const DOKUMENTER = sql`(select json_group_array(${DOKUMENT} order by ${dokument.dokumentnummer})
	from ${dokument} where ${dokument.journalpostId} = ${journalpost.id})`;

const VERSION = sql<string | null>`case when ${journalpost.id} is not null then ${jsonObject({
	...without(getTableColumns(journalpost), ...NOT_OF_POST),
	skjerming: SKJERMING,
	kassasjon: KASSASJON,
	korrespondanseparter: PARTER,
	dokumenter: DOKUMENTER
})} end`;

/**
 * The nulls that `vouched` leaves out. None of them comes last in its object, and none can be a part of a text:
 * there each quotation mark stands after a backslash.
 */
const LEFT_OUT = new RegExp(
	`"(?:${[...LATER, 'skjermingOpphoererDato', 'skjermingOpphoererAksjon'].join('|')})":null,`,
	'g'
);
