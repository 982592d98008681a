import {
	and,
	asc,
	desc,
	eq,
	gte,
	isNotNull,
	lte,
	ne,
	or,
	sql,
	type Column,
	type SQL
} from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import type { Actor } from '$lib/staff/actor';
import { visibleTo } from '$lib/staff/visibility.server';
import type { JournalFilter } from './filter';
import type { Journalpost, Saksmappe } from './journalpost';
import { whole } from './rows.server';
import { holdsWords } from './search.server';
import { wholeSaksmapper } from './saksmappe.server';
import { dokumentfil, journalpost, journalvurdering, saksmappe } from './tables.server';

export const PER_SIDE = 50;
/** Counting stops here: «1 000+». */
export const TALT = 1_000;

/** Only the newest version of each journalpost. */
const gjeldende = sql`not exists (select 1 from journalpost newer
	where newer.referanse = ${journalpost.referanse} and newer.versjon = ${journalpost.versjon} + 1)`;

/** What came in and nobody has answered or settled: the newest word about it says so. */
const ikkeAvskrevet = sql`${journalpost.journalposttype} = 'I' and not exists (
	select 1 from avskrivning where avskrivning.referanse = ${journalpost.referanse}
	and avskrivning.avskrivningsmaate is not null and not exists (
		select 1 from avskrivning later where later.referanse = avskrivning.referanse
		and later.nummer > avskrivning.nummer))`;

/** The journalposter that the actor may see, newest first, and how many there are (at most `TALT`). */
export async function journalposter(
	db: Reader,
	actor: Actor,
	filter: JournalFilter
): Promise<{ poster: Journalpost[]; antall: number }> {
	const where = and(visibleTo(actor, journalpost), gjeldende, ...conditions(filter));
	const side = Math.max(1, filter.side ?? 1);
	const rows = await db
		.select()
		.from(journalpost)
		.where(where)
		.orderBy(desc(journalpost.aar), desc(journalpost.nummer))
		.limit(PER_SIDE)
		.offset((side - 1) * PER_SIDE);
	const counted = db
		.select({ one: sql`1`.as('one') })
		.from(journalpost)
		.where(where)
		.limit(TALT)
		.as('counted');
	const [count] = await db.select({ antall: sql<number>`count(*)` }).from(counted);
	return { poster: await whole(db, rows), antall: count?.antall ?? 0 };
}

/** Every version of a journalpost, newest first; empty when there is none that the actor may see. */
export async function versjoner(
	db: Reader,
	actor: Actor,
	referanse: string
): Promise<Journalpost[]> {
	const rows = await db
		.select()
		.from(journalpost)
		.where(and(eq(journalpost.referanse, referanse), visibleTo(actor, journalpost)))
		.orderBy(desc(journalpost.versjon));
	return whole(db, rows);
}

/** The newest version of a journalpost, or null when there is none that the actor may see. */
export async function journalpostFor(
	db: Reader,
	actor: Actor,
	referanse: string
): Promise<Journalpost | null> {
	const [newest] = await versjoner(db, actor, referanse);
	return newest ?? null;
}

/** What may answer something in a saksmappe: what went out of it or was written within the house, newest first. */
export function svarI(
	db: Reader,
	actor: Actor,
	mappeID: string
): Promise<Pick<Journalpost, 'referanse' | 'tittel'>[]> {
	return db
		.select({ referanse: journalpost.referanse, tittel: journalpost.tittel })
		.from(journalpost)
		.where(
			and(
				visibleTo(actor, journalpost),
				gjeldende,
				eq(journalpost.mappeID, mappeID),
				ne(journalpost.journalposttype, 'I')
			)
		)
		.orderBy(desc(journalpost.journalpostnummer))
		.limit(50);
}

/** What the documents of a journalpost hold: checksum → text. */
export async function innhold(db: Reader, post: Journalpost): Promise<Record<string, string>> {
	const found: Record<string, string> = {};
	for (const { sjekksum } of post.dokumenter) {
		const [file] = await db.select().from(dokumentfil).where(eq(dokumentfil.sjekksum, sjekksum));
		if (file && !file.paaDisk) found[sjekksum] = file.innhold;
	}
	return found;
}

/** The saksmappe with a number (`2026/7`), or null when there is none that the actor may see. */
export async function saksmappeFor(
	db: Reader,
	actor: Actor,
	mappeID: string
): Promise<Saksmappe | null> {
	const [row] = await db
		.select()
		.from(saksmappe)
		.where(and(eq(saksmappe.mappeID, mappeID.trim()), visibleTo(actor, saksmappe)));
	const [found] = await wholeSaksmapper(db, row ? [row] : []);
	return found ?? null;
}

/** Saksmapper whose number or title holds the words, newest first: where a new document may belong. */
export async function finnSaksmapper(
	db: Reader,
	actor: Actor,
	{ sok = '', unitId }: { sok?: string; unitId?: string }
): Promise<Pick<Saksmappe, 'mappeID' | 'tittel'>[]> {
	const words = sok.trim().toLowerCase();
	const own = unitId ? [sql`${saksmappe.unitId} = ${unitId} desc`] : [];
	return db
		.select({ mappeID: saksmappe.mappeID, tittel: saksmappe.tittel })
		.from(saksmappe)
		.where(
			and(
				visibleTo(actor, saksmappe),
				words ? or(holds(saksmappe.mappeID, words), holds(saksmappe.tittel, words)) : undefined
			)
		)
		.orderBy(...own, desc(saksmappe.aar), desc(saksmappe.nummer))
		.limit(50);
}

/** Which parts of an inquiry are journaled, and under which reference: kilde → J-2026-00012. */
export async function journalfoert(db: Reader, henvendelse: string): Promise<Map<string, string>> {
	const rows = await db
		.select({ kilde: journalpost.kilde, referanse: journalpost.referanse })
		.from(journalpost)
		.where(and(eq(journalpost.henvendelse, henvendelse), isNotNull(journalpost.kilde)))
		.orderBy(asc(journalpost.nummer));
	return new Map(rows.map(({ kilde, referanse }) => [kilde ?? '', referanse]));
}

/** The decisions about an inquiry, newest first. */
export function vurderinger(db: Reader, henvendelse: string) {
	return db
		.select()
		.from(journalvurdering)
		.where(eq(journalvurdering.henvendelse, henvendelse))
		.orderBy(desc(journalvurdering.vurdertDato));
}

/** Whether the inquiry whose reference is in `column` still waits for somebody to decide about it. */
export function ikkeVurdert(column: Column): SQL {
	return sql`not exists (select 1 from ${journalvurdering} where ${journalvurdering.henvendelse} = ${column})`;
}

function conditions({
	fra,
	til,
	unitId,
	type,
	sok,
	mappeID,
	aapne
}: JournalFilter): (SQL | undefined)[] {
	return [
		fra ? gte(journalpost.journaldato, fra) : undefined,
		til ? lte(journalpost.journaldato, til) : undefined,
		unitId ? eq(journalpost.unitId, unitId) : undefined,
		type ? eq(journalpost.journalposttype, type) : undefined,
		mappeID ? eq(journalpost.mappeID, mappeID) : undefined,
		aapne ? ikkeAvskrevet : undefined,
		sok ? holdsWords(sok) : undefined
	];
}

function holds(column: Column, word: string): SQL {
	return sql`${column} like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`;
}
