import { asc, gt } from 'drizzle-orm';
import { firstBreak, type Break, type ChainRow } from '$lib/database/chain';
import { now } from '$lib/database/clock.server';
import type { Reader } from '$lib/database/database.server';
import { vouched } from './entry';
import { auditEntry } from './tables.server';

const BATCH = 5_000;

/** Walks the whole audit log: its length and tail, or the first entry that does not hold. */
export function verifyAudit(db: Reader): Promise<Break | { count: number; tail: string }> {
	return firstBreak(chained(db));
}

const FRESH = 10 * 60 * 1000;
let checked: { at: number; result: Awaited<ReturnType<typeof verifyAudit>> } | null = null;

/** What the newest walk of the whole log found, and when; it is walked again after ten minutes. */
export async function checkedAudit(db: Reader) {
	if (!checked || now() - checked.at > FRESH)
		checked = { at: now(), result: await verifyAudit(db) };
	return checked;
}

async function* chained(db: Reader): AsyncGenerator<ChainRow> {
	let after = 0;
	for (;;) {
		const batch = await db
			.select()
			.from(auditEntry)
			.where(gt(auditEntry.number, after))
			.orderBy(asc(auditEntry.number))
			.limit(BATCH);
		for (const entry of batch) yield { ...entry, content: vouched(entry) };
		if (batch.length < BATCH) return;
		after = batch.at(-1)?.number ?? after;
	}
}
