import { asc, gt } from 'drizzle-orm';
import { firstBreak, type Break, type ChainRow } from '$lib/database/chain';
import type { Reader } from '$lib/database/database.server';
import { vouched } from './entry';
import { crisisLog } from './tables.server';

const BATCH = 5_000;

/** Walks the crisis log: its length and tail, or the first entry that does not hold. */
export function verifyCrisisLog(db: Reader): Promise<Break | { count: number; tail: string }> {
	return firstBreak(chained(db));
}

async function* chained(db: Reader): AsyncGenerator<ChainRow> {
	let after = 0;
	for (;;) {
		const batch = await db
			.select()
			.from(crisisLog)
			.where(gt(crisisLog.number, after))
			.orderBy(asc(crisisLog.number))
			.limit(BATCH);
		for (const entry of batch) yield { ...entry, content: isErased(entry) ? null : vouched(entry) };
		if (batch.length < BATCH) return;
		after = batch.at(-1)?.number ?? after;
	}
}

function isErased({ salt, details }: typeof crisisLog.$inferSelect): boolean {
	return salt === null && details === null;
}
