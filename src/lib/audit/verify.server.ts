import { asc, getTableColumns, gt, sql, type Column, type SQL } from 'drizzle-orm';
import { firstBreak, type Break, type ChainRow } from '$lib/database/chain';
import { now } from '$lib/database/clock.server';
import type { Reader } from '$lib/database/database.server';
import { canonical } from '$lib/database/json';
import { jsonObject } from '$lib/database/jsonObject.server';
import { vouched } from './entry';
import { auditEntry } from './tables.server';

const BATCH = 1_000;

/** Walks the whole audit log: its length and tail, or the first entry that does not hold. */
export function verifyAudit(db: Reader): Promise<Break | { count: number; tail: string }> {
	return firstBreak((number) => entriesAfter(db, number));
}

const FRESH = 10 * 60 * 1000;
let checked: { at: number; result: Awaited<ReturnType<typeof verifyAudit>> } | null = null;

/** What the newest walk of the whole log found, and when; it is walked again after ten minutes. */
export async function checkedAudit(db: Reader) {
	if (!checked || now() - checked.at > FRESH)
		checked = { at: now(), result: await verifyAudit(db) };
	return checked;
}

/** All of an entry but its details, whose members SQLite does not sort. */
const VOUCHED = jsonObject(
	vouched<Column | SQL>({ ...getTableColumns(auditEntry), details: sql`null` })
);

async function entriesAfter(db: Reader, number: number): Promise<ChainRow[]> {
	const rows = await db
		.select({
			number: auditEntry.number,
			salt: auditEntry.salt,
			digest: auditEntry.digest,
			hash: auditEntry.hash,
			details: auditEntry.details,
			rest: VOUCHED
		})
		.from(auditEntry)
		.where(gt(auditEntry.number, number))
		.orderBy(asc(auditEntry.number))
		.limit(BATCH);
	return rows.map(({ details, rest, ...row }) => ({
		...row,
		content: rest.replace('"details":null', () => `"details":${canonical(details)}`)
	}));
}
