import { gt, gte, lt, sql } from 'drizzle-orm';
import { now } from './clock.server';
import type { Reader, Tx } from './database.server';
import { change } from './tables.server';

export type Change = typeof change.$inferSelect;
type Announcement = Pick<Change, 'topic' | 'subject'> &
	Partial<Pick<Change, 'unitId' | 'sensitivity'>>;

/** For how long a change is remembered, in milliseconds. */
export const KEPT = 60 * 60 * 1000;

/**
 * Tells open screens, in the transaction that changes something, what changed. A thing with a unit
 * and a sensitivity is told only to those who may see it.
 */
export async function announce(tx: Tx, { topic, subject, unitId, sensitivity }: Announcement) {
	const createdAt = now();
	await tx.insert(change).values({ topic, subject, unitId, sensitivity, createdAt });
	await tx.delete(change).where(lt(change.createdAt, createdAt - KEPT));
}

/** The changes after a sequence number, oldest first, a thousand at the most. */
export function changesAfter(db: Reader, sequence: number): Promise<Change[]> {
	return db
		.select()
		.from(change)
		.where(gt(change.sequence, sequence))
		.orderBy(change.sequence)
		.limit(1000);
}

/** The changes announced at or after an instant (epoch ms), oldest first, a thousand at the most. */
export function changesSince(db: Reader, at: number): Promise<Change[]> {
	return db
		.select()
		.from(change)
		.where(gte(change.createdAt, at))
		.orderBy(change.sequence)
		.limit(1000);
}

/** The sequence number of the newest change, 0 when there is none. */
export async function newestChange(db: Reader): Promise<number> {
	const [row] = await db
		.select({ newest: sql<number>`coalesce(max(${change.sequence}), 0)` })
		.from(change);
	return row?.newest ?? 0;
}
