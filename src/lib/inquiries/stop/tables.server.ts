import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { user } from '../../staff/tables.server';
import { inquiry } from '../tables.server';
import type { OwnNumbers } from './numbers';
import type { Stop, StopIntent } from './stop';
import type { Watch } from './watch';

/** An inquiry that must not wait, until a person has taken it. Its history says who did. */
export const stopMark = sqliteTable(
	'inquiry_stop',
	{
		inquiryId: integer('inquiry_id')
			.primaryKey()
			.references(() => inquiry.id, { onDelete: 'cascade' }),
		/** What was heard in it, and in which words. */
		stops: text('stops', { mode: 'json' }).$type<Stop[]>().notNull(),
		/** When it was heard last: from then on it is told, step by step. */
		at: integer('at').notNull(),
		/** Null while nobody has taken it. */
		takenAt: integer('taken_at'),
		takenBy: text('taken_by').references(() => user.id)
	},
	(table) => [
		index('inquiry_stop_waiting')
			.on(table.at)
			.where(sql`${table.takenAt} is null`)
	]
);

/** Whom the kommune wants told of what must not wait, and its own telephones for that. One row. */
export const stopSettings = sqliteTable('inquiry_stop_settings', {
	id: integer('id').primaryKey(),
	numbers: text('numbers', { mode: 'json' }).$type<OwnNumbers>().notNull(),
	watches: text('watches', { mode: 'json' }).$type<Partial<Record<StopIntent, Watch>>>().notNull()
});
