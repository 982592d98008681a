import { and, asc, desc, eq, gt, lt, max, min, sql, type SQL } from 'drizzle-orm';
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
	const antall = await count(db, { ...filter, etter: undefined }, now);
	return {
		poster: rows.slice(0, PER_SIDE).map(({ innhold }) => innhold),
		antall,
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

interface Funnet {
	innhold: OffentligPost;
	offentligDato: number;
	endretDato: number;
}

const FIELDS = {
	innhold: postliste.innhold,
	offentligDato: postliste.offentligDato,
	endretDato: postliste.endretDato
};

/** From the search index in its own order when something is sought: then a common word costs no more than a rare one. */
async function page(
	db: Reader,
	filter: PostlisteFilter,
	now: number,
	most: number
): Promise<Funnet[]> {
	const order = (filter.eldste ? asc : desc)(postliste.loepenummer);
	const where = and(...conditions(filter));
	if (!filter.sok) return db.select(FIELDS).from(postliste).where(where).orderBy(order).limit(most);
	const rows: Funnet[] = [];
	const inOrder = sql`${FOUND} ${sql.raw(filter.eldste ? 'asc' : 'desc')}`;
	for (const part of await searches(db, filter, now)) {
		if (rows.length === most) break;
		const found = await db.all<Omit<Funnet, 'innhold'> & { innhold: string }>(
			sql`select innhold, offentlig_dato as offentligDato, endret_dato as endretDato
				from postliste_sok cross join postliste where ${and(part, where)}
				order by ${inOrder} limit ${most - rows.length}`
		);
		for (const { innhold, ...row } of found)
			rows.push({ ...row, innhold: JSON.parse(innhold) as OffentligPost });
	}
	return rows;
}

async function count(db: Reader, filter: PostlisteFilter, now: number): Promise<number> {
	const where = and(...conditions(filter));
	const from = filter.sok ? sql`postliste_sok cross join postliste` : sql`postliste`;
	let antall = 0;
	for (const part of filter.sok ? await searches(db, filter, now) : [undefined]) {
		const counted = sql`select 1 from ${from} where ${and(part, where) ?? sql`1`} limit ${TALT}`;
		const [row] = await db.all<{ antall: number }>(
			sql`select count(*) as antall from (${counted})`
		);
		antall += row?.antall ?? 0;
	}
	return Math.min(antall, TALT);
}

function conditions(filter: PostlisteFilter): SQL[] {
	const { fra, til, unitId, type, mappeID, etter, eldste } = filter;
	const limits = [
		IN_FORCE,
		within(fra, til),
		unitId ? eq(postliste.unitId, unitId) : undefined,
		type ? eq(postliste.journalposttype, type) : undefined,
		mappeID ? eq(postliste.mappeID, mappeID) : undefined,
		etter ? (eldste ? gt : lt)(postliste.loepenummer, loepenummerOf(etter)) : undefined
	];
	return limits.filter((one) => one !== undefined);
}

const FOUND = sql`postliste_sok.rowid`;

/**
 * What is sought, in the order that is read in: first among the entries of the last year, then among the older
 * ones, where names of persons are not searched for (Noark 5.2.33; the kommune's own choice).
 */
async function searches(
	db: Reader,
	{ sok, eldste, etter }: PostlisteFilter,
	now: number
): Promise<SQL[]> {
	const words = ordene(sok).map((word) => `"${word.replaceAll('"', '""')}"`);
	if (!words.length) return [];
	const all = words.join(' AND ');
	const [row] = await db
		.select({ from: min(postliste.loepenummer) })
		.from(postliste)
		.where(gt(postliste.journaldato, yearBefore(osloDate(now))));
	const from = row?.from ?? Number.MAX_SAFE_INTEGER;
	const next = etter && (eldste ? gt : lt)(FOUND, loepenummerOf(etter));
	const among = (column: string, range: SQL) =>
		sql`postliste_sok match ${`${column} : (${all})`} and ${range} and ${next || sql`1`}
			and ${postliste.loepenummer} = ${FOUND}`;
	const young = sql`${among('soketekst', sql`${FOUND} >= ${from}`)}
		and ${postliste.journaldato} > ${yearBefore(osloDate(now))}`;
	const old = among('soketekst_uten_navn', sql`${FOUND} < ${from}`);
	return eldste ? [old, young] : [young, old];
}

/** By number, which is the order that is read in: from the first number of those days to the last. */
function within(fra = '0000-01-01', til = '9999-12-31'): SQL | undefined {
	if (fra === '0000-01-01' && til === '9999-12-31') return undefined;
	const days = sql`from postliste days where days.journaldato between ${fra} and ${til}`;
	return sql`${postliste.loepenummer} between (select min(days.loepenummer) ${days})
		and (select max(days.loepenummer) ${days}) and +${postliste.journaldato} between ${fra} and ${til}`;
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
