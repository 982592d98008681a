import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Kommune } from './kommune';

/** Each version of the kommune's settings; the newest is in force. */
export const kommuneVersion = sqliteTable('kommune_version', {
	version: integer('version').primaryKey({ autoIncrement: true }),
	settings: text('settings', { mode: 'json' }).$type<Kommune>().notNull(),
	savedAt: integer('saved_at').notNull(),
	savedBy: text('saved_by')
});
