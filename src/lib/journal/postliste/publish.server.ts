import { and, asc, desc, eq, gt, isNull, ne, or, sql } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import { onCommit, reader, write, type Reader, type Tx } from '$lib/database/database.server';
import type { Journalpost } from '../journalpost';
import { whole } from '../rows.server';
import { wholeSaksmapper } from '../saksmappe.server';
import { journalpost, saksmappe } from '../tables.server';
import { tilleggTil } from '../tillegg.server';
import { offentlig, soketekster, type OffentligPost } from './offentlig';
import { postliste } from './tables.server';

const BATCH = 200;
/** Counted up when `offentlig` or `soketekster` says otherwise than before: what was made earlier is made again. */
export const REGEL = 1;
const STALE = 0;

/** Lets the postliste say what the public may read of the newest version of a journalpost, or nothing. */
export async function publiser(tx: Tx, post: Journalpost): Promise<void> {
	const rows = await tx.select().from(saksmappe).where(eq(saksmappe.mappeID, post.mappeID));
	const [sak] = await wholeSaksmapper(tx, rows);
	const tillegg = (await tilleggTil(tx, [post.referanse])).get(post.referanse);
	const shown = sak ? offentlig(post, sak, tillegg?.avskrivning ?? null) : null;
	if (!shown) {
		await tx.delete(postliste).where(eq(postliste.loepenummer, loepenummerOf(post.referanse)));
		return;
	}
	const set = { ...postlisteRad(shown), endretDato: now() };
	await tx
		.insert(postliste)
		.values({ ...set, loepenummer: loepenummerOf(post.referanse), offentligDato: now() })
		.onConflictDoUpdate({ target: postliste.loepenummer, set });
}

/**
 * Makes the entries that are missing, or were made by other rules than these: in a database that was there
 * before the postliste, and after an upgrade. A few at a time, so that others are let in between.
 * @returns how many were made
 */
export async function mendPostliste(): Promise<number> {
	let made = 0;
	for (let after = ''; ;) {
		const wrong = await wrongAfter(reader, after);
		const last = wrong.at(-1);
		if (last === undefined) return made;
		await write(async (tx) => {
			for (const referanse of wrong) await publishNewest(tx, referanse);
		});
		[after, made] = [last, made + wrong.length];
	}
}

/**
 * Makes again at once what a correction of its saksmappe or an avskrivning has made stale (triggers.sql);
 * until then it is shown to nobody. Looks at what is there when it begins, and after each transaction.
 * @returns stops it
 */
export function keepPostliste(failed: (error: unknown) => void): () => void {
	let mending: Promise<unknown> | null = null;
	const mend = () => {
		mending ??= mendStale()
			.catch(failed)
			.finally(() => (mending = null));
	};
	mendPostliste().catch(failed);
	return onCommit(mend);
}

async function mendStale(): Promise<void> {
	for (;;) {
		const stale = await reader
			.select({ innhold: postliste.innhold })
			.from(postliste)
			.where(eq(postliste.regel, STALE))
			.limit(BATCH);
		if (!stale.length) return;
		await write(async (tx) => {
			for (const { innhold } of stale) await publishNewest(tx, innhold.referanse);
		});
	}
}

/** J-2026-00012 → 20260000012 */
export function loepenummerOf(referanse: string): number {
	const [, aar, nummer] = referanse.split('-').map(Number);
	return (aar ?? 0) * 10_000_000 + (nummer ?? 0);
}

async function wrongAfter(db: Reader, after: string): Promise<string[]> {
	const rows = await db
		.select({ referanse: journalpost.referanse })
		.from(journalpost)
		.leftJoin(
			postliste,
			sql`${postliste.loepenummer} = ${journalpost.aar} * 10000000 + ${journalpost.nummer}`
		)
		.where(
			and(
				gt(journalpost.referanse, after),
				eq(journalpost.versjon, 1),
				or(isNull(postliste.regel), ne(postliste.regel, REGEL))
			)
		)
		.orderBy(asc(journalpost.referanse))
		.limit(BATCH);
	return rows.map(({ referanse }) => referanse);
}

async function publishNewest(tx: Tx, referanse: string): Promise<void> {
	const rows = await tx
		.select()
		.from(journalpost)
		.where(eq(journalpost.referanse, referanse))
		.orderBy(desc(journalpost.versjon))
		.limit(1);
	for (const post of await whole(tx, rows)) await publiser(tx, post);
}

/** An entry as its row. */
export function postlisteRad(shown: OffentligPost) {
	const { medNavn, utenNavn } = soketekster(shown);
	return {
		regel: REGEL,
		journaldato: shown.journaldato,
		journalposttype: shown.journalposttype,
		unitId: shown.unitId,
		mappeID: shown.sak.mappeID,
		innhold: shown,
		soketekst: medNavn,
		soketekstUtenNavn: utenNavn
	};
}
