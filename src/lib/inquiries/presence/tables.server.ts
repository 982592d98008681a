import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { user } from '../../staff/tables.server';
import { inquiry } from '../tables.server';

/** Which inquiry a colleague has on a screen just now. Kept for a minute, and never anywhere else. */
export const inquiryPresence = sqliteTable(
	'inquiry_presence',
	{
		inquiryId: integer('inquiry_id')
			.notNull()
			.references(() => inquiry.id, { onDelete: 'cascade' }),
		userId: text('user_id')
			.notNull()
			.references(() => user.id),
		/** one tab of a browser */
		tab: text('tab').notNull(),
		writing: integer('writing', { mode: 'boolean' }).notNull(),
		at: integer('at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.userId, table.tab] }),
		index('inquiry_presence_at').on(table.at)
	]
);
