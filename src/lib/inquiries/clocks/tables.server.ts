import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { CivilDate } from '../../calendar/civilDate';
import { inquiry } from '../tables.server';
import { user } from '../../staff/tables.server';
import type { ClockKind, Stop } from './clock';
import type { Law } from './law';

/** Each run of a clock. When it is due is decided as it starts: no later change of hours or law moves it. */
export const inquiryClock = sqliteTable(
	'inquiry_clock',
	{
		id: integer('id').primaryKey({ autoIncrement: true }),
		inquiryId: integer('inquiry_id')
			.notNull()
			.references(() => inquiry.id, { onDelete: 'cascade' }),
		kind: text('kind').$type<ClockKind>().notNull(),
		startedAt: integer('started_at').notNull(),
		dueAt: integer('due_at').notNull(),
		stoppedAt: integer('stopped_at'),
		stopped: text('stopped').$type<Stop>(),
		/** When somebody is reminded next; null: nobody any more. */
		remindAt: integer('remind_at')
	},
	(table) => [
		index('inquiry_clock_inquiry').on(table.inquiryId),
		index('inquiry_clock_remind')
			.on(table.remindAt)
			.where(sql`${table.stoppedAt} is null and ${table.remindAt} is not null`)
	]
);

/** Wordings of the law that the kommune has written itself, each from its date on. Never removed. */
export const clockLaw = sqliteTable('clock_law', {
	id: text('id').primaryKey(),
	from: text('from_date').$type<CivilDate>().notNull(),
	law: text('law', { mode: 'json' }).$type<Law>().notNull(),
	savedBy: text('saved_by')
		.notNull()
		.references(() => user.id),
	savedAt: integer('saved_at').notNull()
});
