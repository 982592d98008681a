import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Json } from '../database/json';

/** Who did what. Append-only (triggers.sql) and hash-chained; numbered from 1 without gaps. */
export const auditEntry = sqliteTable(
	'audit_entry',
	{
		number: integer('number').primaryKey(),
		at: integer('at').notNull(),
		/** Null for what Varde does by itself. */
		actorId: text('actor_id'),
		actorName: text('actor_name'),
		/** `<feature>.<verb>` */
		action: text('action').notNull(),
		/** The reference or id of what was acted upon. */
		subject: text('subject').notNull(),
		details: text('details', { mode: 'json' }).$type<Json>(),
		salt: text('salt'),
		digest: text('digest').notNull(),
		hash: text('hash').notNull()
	},
	(entry) => [
		index('audit_entry_subject').on(entry.subject, entry.number),
		index('audit_entry_actor').on(entry.actorId, entry.number),
		index('audit_entry_action').on(entry.action, entry.number)
	]
);
