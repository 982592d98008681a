import { and, asc, between, eq, gt, inArray, lte, max, sql } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import { whole } from '../rows.server';
import { wholeSaksmapper } from '../saksmappe.server';
import { journalpost, saksmappe } from '../tables.server';
import { tilleggTil } from '../tillegg.server';
import type { Registrert } from './xml';

/** What a journal is to hold. Civil dates, both included. */
export interface Utvalg {
	fra: string;
	til: string;
	unitId: string | null;
}

const BATCH = 200;

/** How many journalposter there are to go through, and the id of the last: what comes later is left. */
export async function omfang(db: Reader, utvalg: Utvalg) {
	const [found] = await db
		.select({ antall: sql<number>`count(*)`, siste: max(journalpost.referanse) })
		.from(journalpost)
		.where(and(eq(journalpost.versjon, 1), ...conditions(utvalg)));
	return { antall: found?.antall ?? 0, siste: found?.siste ?? '' };
}

/** The journalposter of a period as they are now, in the order of their numbers, a batch at a time. */
export async function* registrerte(
	db: Reader,
	utvalg: Utvalg,
	siste: string
): AsyncGenerator<Registrert[]> {
	let after = 0;
	for (;;) {
		const numbers = await db
			.select({ referanse: journalpost.referanse, key: KEY })
			.from(journalpost)
			.where(
				and(
					eq(journalpost.versjon, 1),
					sql`(${journalpost.aar}, ${journalpost.nummer}) > (${Math.floor(after / 1e7)}, ${after % 1e7})`,
					lte(journalpost.referanse, siste),
					...conditions(utvalg)
				)
			)
			.orderBy(asc(journalpost.aar), asc(journalpost.nummer))
			.limit(BATCH);
		const last = numbers.at(-1);
		if (!last) return;
		yield await withEverything(
			db,
			numbers.map(({ referanse }) => referanse)
		);
		after = last.key;
	}
}

const KEY = sql<number>`${journalpost.aar} * 10000000 + ${journalpost.nummer}`;

function conditions({ fra, til, unitId }: Utvalg) {
	return [
		between(journalpost.journaldato, fra, til),
		unitId === null ? undefined : eq(journalpost.unitId, unitId)
	];
}

/** The newest version of each, with its saksmappe and what was added later. */
async function withEverything(db: Reader, referanser: string[]): Promise<Registrert[]> {
	const rows = await db
		.select()
		.from(journalpost)
		.where(inArray(journalpost.referanse, referanser))
		.orderBy(asc(journalpost.aar), asc(journalpost.nummer), asc(journalpost.versjon));
	const newest = [...new Map(rows.map((row) => [row.referanse, row])).values()];
	const posts = await whole(db, newest);
	const mapper = [...new Set(posts.map(({ mappeID }) => mappeID))];
	const saker = await wholeSaksmapper(
		db,
		await db.select().from(saksmappe).where(inArray(saksmappe.mappeID, mapper))
	);
	const sakBy = new Map(saker.map((sak) => [sak.mappeID, sak]));
	const tillegg = await tilleggTil(db, referanser);
	const keys = await keysOf(
		db,
		[...tillegg.values()].flatMap(({ avskrivning }) => avskrivning?.avskrivesAv ?? [])
	);
	return posts.map((post) => {
		const own = tillegg.get(post.referanse)!;
		const av = own.avskrivning?.avskrivesAv ?? '';
		return {
			post,
			sak: sakBy.get(post.mappeID)!,
			tillegg: own,
			avskrivesAvID: keys.get(av) ?? null
		};
	});
}

async function keysOf(db: Reader, referanser: string[]): Promise<Map<string, string>> {
	if (!referanser.length) return new Map();
	const rows = await db
		.select({ referanse: journalpost.referanse, noekkel: journalpost.noekkel })
		.from(journalpost)
		.where(and(inArray(journalpost.referanse, referanser), gt(journalpost.versjon, 0)));
	return new Map(rows.map(({ referanse, noekkel }) => [referanse, noekkel]));
}
