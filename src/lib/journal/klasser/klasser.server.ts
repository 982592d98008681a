import { and, asc, count, eq, or, sql } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { isRefused, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { klasse } from '../tables.server';
import { kodeIn, lesKlasser, type Listeklasse } from './klasser';

const columns = {
	klasseID: klasse.klasseID,
	tittel: klasse.tittel,
	kassasjonsvedtak: klasse.kassasjonsvedtak,
	bevaringstid: klasse.bevaringstid
};
const kkoder = eq(klasse.klassifikasjonssystem, 'KK');

/** The classes whose code begins with, or title holds, what is searched for; at most `most`, in the order of the codes. */
export function finnKlasser(db: Reader, sok = '', most = 50): Promise<Listeklasse[]> {
	const word = sok.trim().replace(/[\\%_]/g, '\\$&');
	const like = (pattern: string, column: typeof klasse.tittel | typeof klasse.klasseID) =>
		sql`${column} like ${pattern} escape '\\'`;
	const found = word
		? or(like(`${word}%`, klasse.klasseID), like(`%${word}%`, klasse.tittel))
		: undefined;
	return db
		.select(columns)
		.from(klasse)
		.where(and(kkoder, found))
		.orderBy(asc(klasse.klasseID))
		.limit(most);
}

/** The class that a choice names («K2 – Vann»), or null. */
export async function klasseFor(db: Reader, kkode: string): Promise<Listeklasse | null> {
	const [found] = await db
		.select(columns)
		.from(klasse)
		.where(and(kkoder, eq(klasse.klasseID, kodeIn(kkode))));
	return found ?? null;
}

/** How many classes there are to choose among. */
export async function antallKlasser(db: Reader): Promise<number> {
	const [found] = await db.select({ count: count() }).from(klasse).where(kkoder);
	return found?.count ?? 0;
}

/**
 * Replaces the list of classes with a new one. What is classified already keeps its class and title.
 * @returns how many there are now, or why not
 */
export function replaceKlasser(actor: Actor, list: string): Promise<number | Refusal> {
	const read = lesKlasser(list);
	if (isRefused(read)) return Promise.resolve(read);
	return write(async (tx) => {
		await layKlasser(tx, read);
		const details = { antall: read.length };
		await record(tx, { actor, action: 'journal.classes', subject: 'KK', details });
		return read.length;
	});
}

/** Lays a list of classes in place of the one that is there. */
export async function layKlasser(tx: Tx, list: Listeklasse[]): Promise<void> {
	await tx.delete(klasse).where(kkoder);
	for (const one of list) await tx.insert(klasse).values({ ...one, klassifikasjonssystem: 'KK' });
}
