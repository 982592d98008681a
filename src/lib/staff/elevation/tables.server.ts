import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { user } from '../tables.server';

/** That a person took the rights they hold on call, why, and until when. */
export const elevation = sqliteTable(
	'elevation',
	{
		id: text('id').primaryKey(),
		userId: text('user_id')
			.notNull()
			.references(() => user.id),
		reason: text('reason').notNull(),
		startedAt: integer('started_at').notNull(),
		/** ends by itself, or when somebody ends it before that */
		endsAt: integer('ends_at').notNull()
	},
	(table) => [index('elevation_user').on(table.userId, table.endsAt)]
);
