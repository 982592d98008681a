import { and, asc, desc, eq, gt, lt, max, sql, type SQL } from 'drizzle-orm';
import { dateOf, monthOf, osloDate, yearOf, type CivilDate } from '$lib/calendar/civilDate';
import type { Reader } from '$lib/database/database.server';
import { ordene, type PostlisteFilter } from './filter';
import type { OffentligPost } from './offentlig';
import { loepenummerOf, REGEL } from './publish.server';
import { postliste } from './tables.server';

export const PER_SIDE = 50;
/** Counting stops here: «1 000+». */
export const TALT = 1_000;
const BATCH = 1_000;
const MOST_OF_A_DAY = 500;
/** The plus keeps SQLite from an index that nearly every row is in. */
const IN_FORCE = sql`+${postliste.regel} = ${REGEL}`;

/** A page of the postliste, and how many entries there are in all (at most `TALT`). */
export async function offentligePoster(
	db: Reader,
	filter: PostlisteFilter,
	now: number
): Promise<{ poster: OffentligPost[]; antall: number; more: boolean }> {
	const rows = await page(db, filter, now, PER_SIDE + 1);
	const counted = db
		.select({ one: sql`1`.as('one') })
		.from(postliste)
		.where(and(...conditions({ ...filter, etter: undefined }, now)))
		.limit(TALT)
		.as('counted');
	const [count] = await db.select({ antall: sql<number>`count(*)` }).from(counted);
	return {
		poster: rows.slice(0, PER_SIDE).map(({ innhold }) => innhold),
		antall: count?.antall ?? 0,
		more: rows.length > PER_SIDE
	};
}

/** An entry, or null when the public is told of none such. */
export async function offentligPost(db: Reader, referanse: string): Promise<OffentligPost | null> {
	const [row] = await db
		.select({ innhold: postliste.innhold })
		.from(postliste)
		.where(and(eq(postliste.loepenummer, loepenummerOf(referanse)), IN_FORCE));
	return row?.innhold ?? null;
}

/** The newest entries with when they were made public, for a feed. */
export function nyeste(db: Reader, filter: PostlisteFilter, now: number, count: number) {
	return page(db, { ...filter, eldste: undefined, etter: undefined }, now, count);
}

/** Every entry that a filter lets through, a batch at a time, so that a long list fills no memory. */
export async function* allePoster(
	db: Reader,
	filter: PostlisteFilter,
	now: number
): AsyncGenerator<OffentligPost[]> {
	let etter = filter.etter;
	for (;;) {
		const rows = await page(db, { ...filter, etter }, now, BATCH);
		if (rows.length) yield rows.map(({ innhold }) => innhold);
		if (rows.length < BATCH) return;
		etter = rows.at(-1)?.innhold.referanse;
	}
}

/** The last day that something was journaled, and was public, or null. */
export async function sisteDag(db: Reader): Promise<CivilDate | null> {
	const [row] = await db.select({ dag: max(postliste.journaldato) }).from(postliste);
	return row?.dag ?? null;
}

function page(db: Reader, filter: PostlisteFilter, now: number, count: number) {
	return db
		.select({
			innhold: postliste.innhold,
			offentligDato: postliste.offentligDato,
			endretDato: postliste.endretDato
		})
		.from(postliste)
		.where(and(...conditions(filter, now)))
		.orderBy((filter.eldste ? asc : desc)(postliste.loepenummer))
		.limit(count);
}

function conditions(filter: PostlisteFilter, now: number): (SQL | undefined)[] {
	const { fra, til, unitId, type, mappeID, etter, eldste, sok } = filter;
	return [
		IN_FORCE,
		within(fra, til),
		unitId ? eq(postliste.unitId, unitId) : undefined,
		type ? eq(postliste.journalposttype, type) : undefined,
		mappeID ? eq(postliste.mappeID, mappeID) : undefined,
		etter ? (eldste ? gt : lt)(postliste.loepenummer, loepenummerOf(etter)) : undefined,
		found(sok, now)
	];
}

/** By number, which is the order that is read in: from the first number of those days to the last. */
function within(fra = '0000-01-01', til = '9999-12-31'): SQL | undefined {
	if (fra === '0000-01-01' && til === '9999-12-31') return undefined;
	const days = sql`from postliste days where days.journaldato between ${fra} and ${til}`;
	return sql`${postliste.loepenummer} between (select min(days.loepenummer) ${days})
		and (select max(days.loepenummer) ${days}) and +${postliste.journaldato} between ${fra} and ${til}`;
}

/** Names of persons are not searched for after a year (Noark 5.2.33; the kommune's own choice). */
function found(sok: string | undefined, now: number): SQL | undefined {
	if (!sok) return undefined;
	const words = ordene(sok).map((word) => `"${word.replaceAll('"', '""')}"`);
	if (!words.length) return sql`0`;
	const young = sql`${postliste.journaldato} > ${yearBefore(osloDate(now))}`;
	const all = words.join(' AND ');
	return sql`(${postliste.loepenummer} in (select rowid from postliste_sok where postliste_sok match ${`soketekst_uten_navn : (${all})`})
		or (${young} and ${postliste.loepenummer} in (select rowid from postliste_sok where postliste_sok match ${`soketekst : (${all})`})))`;
}

/** The last day whose names of persons are no longer to be found on a date. */
export function yearBefore(date: CivilDate): CivilDate {
	return dateOf(yearOf(date) - 1, monthOf(date), Number(date.slice(8)));
}

/** Every entry of a day, in the order of the journal. */
export async function dagens(db: Reader, dag: CivilDate): Promise<OffentligPost[]> {
	const rows = await db
		.select({ innhold: postliste.innhold })
		.from(postliste)
		.where(and(eq(postliste.journaldato, dag), IN_FORCE))
		.orderBy(asc(postliste.loepenummer))
		.limit(MOST_OF_A_DAY);
	return rows.map(({ innhold }) => innhold);
}
