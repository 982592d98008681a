import { and, like, sql } from 'drizzle-orm';
import { auditEntry } from '$lib/audit/tables.server';
import type { Reader } from '$lib/database/database.server';
import type { Role } from '../rights';

/** Whether the log, which forgets nothing, knows that anybody was given the role or lost it. */
export async function everGiven(db: Reader, role: Role): Promise<boolean> {
	const [found] = await db
		.select({ number: auditEntry.number })
		.from(auditEntry)
		.where(
			and(
				like(auditEntry.action, 'staff.%'),
				sql`json_extract(${auditEntry.details}, '$.role') = ${role}`
			)
		)
		.limit(1);
	return found !== undefined;
}
