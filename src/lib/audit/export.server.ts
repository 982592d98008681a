import { and, asc, gt, lte, sql } from 'drizzle-orm';
import { GENESIS } from '$lib/database/chain';
import type { Reader } from '$lib/database/database.server';
import { conditions, type AuditFilter } from './read.server';
import { auditEntry } from './tables.server';

const BATCH = 500;

/** An entry with what it takes to check it: its own digest, and the hash of the entry before it. */
export type ExportedEntry = typeof auditEntry.$inferSelect & { previous: string };

/**
 * Every entry that a filter lets through, oldest first, up to a number: read a batch at a time, so
 * that a long log neither fills the memory nor holds the database.
 */
export async function* exportedEntries(
	db: Reader,
	filter: AuditFilter,
	upTo: number
): AsyncGenerator<ExportedEntry[]> {
	let after = 0;
	for (;;) {
		const rows = await db
			.select({
				entry: auditEntry,
				previous: sql<
					string | null
				>`(select p.hash from audit_entry p where p.number = audit_entry.number - 1)`
			})
			.from(auditEntry)
			.where(and(gt(auditEntry.number, after), lte(auditEntry.number, upTo), ...conditions(filter)))
			.orderBy(asc(auditEntry.number))
			.limit(BATCH);
		if (rows.length)
			yield rows.map(({ entry, previous }) => ({ ...entry, previous: previous ?? GENESIS }));
		if (rows.length < BATCH) return;
		after = rows.at(-1)?.entry.number ?? upTo;
	}
}
