import { and, count, desc, eq, gt, lt } from 'drizzle-orm';
import { record } from '../audit/audit.server';
import { announce } from '../database/changes.server';
import { now } from '../database/clock.server';
import { write, type Reader, type Tx } from '../database/database.server';
import type { Actor } from '../staff/actor';
import { CAPS, departure, type Caps, type Departure, type Full } from './caps';
import { mailCaps, mailDeparture } from './tables.server';

/** Until a bounce can no longer be expected. */
const KEPT = 14 * 86_400_000;

/** The caps in force. */
export async function caps(db: Reader): Promise<Caps> {
	const { perMinute, perDay, perRecipientHour } = mailCaps;
	const [set] = await db.select({ perMinute, perDay, perRecipientHour }).from(mailCaps);
	return set ?? CAPS;
}

/** Sets the caps. */
export async function saveCaps(actor: Actor, set: Caps): Promise<void> {
	await write(async (tx) => {
		const row = { id: 1, ...set };
		await tx.insert(mailCaps).values(row).onConflictDoUpdate({ target: mailCaps.id, set: row });
		await record(tx, { actor, action: 'mail.saveCaps', subject: 'mail', details: { ...set } });
		await announce(tx, { topic: 'mail', subject: 'caps' });
	});
}

/** How many letters have left in the last minute and day. */
export async function left(db: Reader): Promise<{ minute: number; day: number }> {
	const since = async (ms: number) => {
		const at = mailDeparture.at;
		const recent = and(gt(at, now() - ms), lt(at, now() + 1));
		const [row] = await db.select({ n: count() }).from(mailDeparture).where(recent);
		return row?.n ?? 0;
	};
	return { minute: await since(60_000), day: await since(86_400_000) };
}

interface Leaving {
	letterId: string;
	/** in lower case */
	address: string;
	/** Counted, but held back by nothing. */
	urgent: boolean;
}

/** When a letter may leave; its place is kept for it, so that it is asked for once. */
export function depart({ letterId, address, urgent }: Leaving): Promise<Departure> {
	return write(async (tx) => {
		const [place] = await tx
			.select()
			.from(mailDeparture)
			.where(eq(mailDeparture.letterId, letterId));
		if (place && place.at <= now()) return { kind: 'now' };
		if (place && !urgent) return { kind: 'later', at: place.at, because: 'mail_wait_minute' };
		const decided: Departure = urgent
			? { kind: 'now' }
			: departure(await full(tx, address, await caps(tx)), now());
		if (decided.kind === 'ask again') return decided;
		const at = decided.kind === 'later' ? decided.at : now();
		await tx
			.insert(mailDeparture)
			.values({ letterId, address, at })
			.onConflictDoUpdate({ target: mailDeparture.letterId, set: { at } });
		await tx.delete(mailDeparture).where(lt(mailDeparture.at, now() - KEPT));
		return decided;
	});
}

/** Notes letters to many that leave now: counted, and held back by nothing. */
export async function notePlaces(
	tx: Tx,
	leaving: Pick<Leaving, 'letterId' | 'address'>[]
): Promise<void> {
	const at = now();
	const rows = leaving.map((one) => ({ ...one, at }));
	if (rows.length) await tx.insert(mailDeparture).values(rows).onConflictDoNothing();
}

/** The letter did not leave after all: somebody else may have its place. */
export async function stay(letterId: string): Promise<void> {
	await write((tx) => tx.delete(mailDeparture).where(eq(mailDeparture.letterId, letterId)));
}

/** Whom a letter went to, while that is remembered; null afterwards. */
export async function addressOf(db: Reader, letterId: string): Promise<string | null> {
	const [row] = await db.select().from(mailDeparture).where(eq(mailDeparture.letterId, letterId));
	return row?.address ?? null;
}

async function full(tx: Tx, address: string, set: Caps): Promise<Full> {
	const last = async (places: number, to?: string) => {
		const [row] = await tx
			.select({ at: mailDeparture.at })
			.from(mailDeparture)
			.where(to === undefined ? undefined : eq(mailDeparture.address, to))
			.orderBy(desc(mailDeparture.at))
			.limit(1)
			.offset(places - 1);
		return row?.at ?? null;
	};
	return {
		recipient: await last(set.perRecipientHour, address),
		minute: await last(set.perMinute),
		day: await last(set.perDay)
	};
}
