import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { user } from '../../staff/tables.server';
import type { Guidelines } from './guidelines';

/** Every version of the kommune's rules for comments; the newest is in force. */
export const guidelineVersion = sqliteTable('guideline_version', {
	version: integer('version').primaryKey({ autoIncrement: true }),
	guidelines: text('guidelines', { mode: 'json' }).$type<Guidelines>().notNull(),
	savedBy: text('saved_by')
		.notNull()
		.references(() => user.id),
	savedAt: integer('saved_at').notNull()
});
