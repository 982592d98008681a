import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { user } from '../../staff/tables.server';
import type { Scope } from './scope';

/** What another system shows to send inquiries. Only SHA-256 of the token is kept. */
export const apiToken = sqliteTable('inquiry_api_token', {
	id: text('id').primaryKey(),
	/** the system, as people call it */
	name: text('name').notNull(),
	tokenHash: text('token_hash').notNull().unique(),
	scopes: text('scopes', { mode: 'json' }).$type<Scope[]>().notNull(),
	createdAt: integer('created_at').notNull(),
	createdBy: text('created_by')
		.notNull()
		.references(() => user.id),
	lastUsedAt: integer('last_used_at'),
	revokedAt: integer('revoked_at')
});
