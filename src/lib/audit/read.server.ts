import { and, desc, eq, gte, like, lt, or, sql, type SQL } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import type { Entry } from './entry';
import { auditEntry } from './tables.server';

/** What to show of the log. Instants are epoch milliseconds; `until` is not included. */
export interface AuditFilter {
	actorId?: string;
	/** A whole action (`inquiries.forward`) or a feature (`inquiries`). */
	action?: string;
	subject?: string;
	/** A part of the name of somebody who did something, or of what the entry tells of. */
	name?: string;
	from?: number;
	until?: number;
	/** Older than this entry: the number the page before ended with. */
	before?: number;
	/** At most 500; 50 unless told. */
	limit?: number;
}

/** Entries of the audit log, newest first, and the number to ask for older ones with, or null. */
export async function auditEntries(
	db: Reader,
	filter: AuditFilter = {}
): Promise<{ entries: Entry[]; before: number | null }> {
	const limit = Math.min(Math.max(filter.limit ?? 50, 1), 500);
	const found = await db
		.select({
			number: auditEntry.number,
			at: auditEntry.at,
			actorId: auditEntry.actorId,
			actorName: auditEntry.actorName,
			action: auditEntry.action,
			subject: auditEntry.subject,
			details: auditEntry.details
		})
		.from(auditEntry)
		.where(and(...conditions(filter)))
		.orderBy(desc(auditEntry.number))
		.limit(limit + 1);
	const entries = found.slice(0, limit);
	const more = found.length > limit;
	return { entries, before: more ? (entries.at(-1)?.number ?? null) : null };
}

/** Every action that the log has seen, in alphabetical order, to choose from. */
export async function auditActions(db: Reader): Promise<string[]> {
	const rows = await db
		.selectDistinct({ action: auditEntry.action })
		.from(auditEntry)
		.orderBy(auditEntry.action);
	return rows.map(({ action }) => action);
}

/** The filter as conditions for a query of `auditEntry`. */
export function conditions(filter: AuditFilter): (SQL | undefined)[] {
	return [
		filter.actorId ? eq(auditEntry.actorId, filter.actorId) : undefined,
		filter.action ? action(filter.action) : undefined,
		filter.subject ? eq(auditEntry.subject, filter.subject) : undefined,
		filter.name ? named(filter.name) : undefined,
		filter.from === undefined ? undefined : gte(auditEntry.at, filter.from),
		filter.until === undefined ? undefined : lt(auditEntry.at, filter.until),
		filter.before === undefined ? undefined : lt(auditEntry.number, filter.before)
	];
}

function action(wanted: string): SQL {
	return wanted.includes('.')
		? eq(auditEntry.action, wanted)
		: like(auditEntry.action, `${wanted.replace(/[^a-z]/gi, '')}.%`);
}

/** SQLite folds the case of a–z only, so any one letter may stand where æ, ø, å and their like do. */
function named(wanted: string): SQL | undefined {
	const literal = wanted.replace(/[\\%_]/g, '\\$&').replace(/\P{ASCII}/gu, '_');
	const holds = (value: SQL) => sql`${value} like ${`%${literal}%`} escape '\\'`;
	const { actorName, details, subject } = auditEntry;
	return or(
		...[sql`${actorName}`, sql`${subject}`, sql`json_extract(${details}, '$.name')`].map(holds)
	);
}
