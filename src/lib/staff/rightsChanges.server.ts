import { and, desc, eq, inArray } from 'drizzle-orm';
import { auditEntry } from '$lib/audit/tables.server';
import type { Reader } from '$lib/database/database.server';
import { RIGHTS_ACTIONS } from './grants.server';
import { user } from './tables.server';

/** What others did with a person's rights after an administrator saw them at a version, newest first. */
export async function rightsChanges(db: Reader, userId: string, version: number) {
	const [row] = await db.select().from(user).where(eq(user.id, userId));
	const count = Math.min((row?.rightsVersion ?? 0) - version, 20);
	if (!(count > 0)) return [];
	return db
		.select()
		.from(auditEntry)
		.where(and(eq(auditEntry.subject, userId), inArray(auditEntry.action, [...RIGHTS_ACTIONS])))
		.orderBy(desc(auditEntry.number))
		.limit(count);
}
