import { asc, gt } from 'drizzle-orm';
import { firstBreak, type Break } from '$lib/database/chain';
import type { Reader } from '$lib/database/database.server';
import { canonical } from '$lib/database/json';
import { vouched } from './entry';
import { crisisLog } from './tables.server';

const BATCH = 1_000;

/** Walks the crisis log: its length and tail, or the first entry that does not hold. */
export function verifyCrisisLog(db: Reader): Promise<Break | { count: number; tail: string }> {
	return firstBreak(async (after) => {
		const batch = await db
			.select()
			.from(crisisLog)
			.where(gt(crisisLog.number, after))
			.orderBy(asc(crisisLog.number))
			.limit(BATCH);
		return batch.map((entry) => ({
			...entry,
			content: isErased(entry) ? null : canonical(vouched(entry))
		}));
	});
}

function isErased({ salt, details }: typeof crisisLog.$inferSelect): boolean {
	return salt === null && details === null;
}
