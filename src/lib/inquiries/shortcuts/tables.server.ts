import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { user } from '../../staff/tables.server';
import type { Keys } from './shortcuts';

/** How a colleague wants the queue; nobody who has not chosen anything is here. */
export const inquiryPreference = sqliteTable('inquiry_preference', {
	userId: text('user_id')
		.primaryKey()
		.references(() => user.id),
	keysOn: integer('keys_on', { mode: 'boolean' }).notNull(),
	/** those that are not as usual */
	keys: text('keys', { mode: 'json' }).$type<Partial<Keys>>().notNull(),
	openNext: integer('open_next', { mode: 'boolean' }).notNull()
});
