import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { CivilDate } from '../../calendar/civilDate';
import { unit, user } from '../../staff/tables.server';

/** Something that was hard on a colleague: threats, abuse, the same again and again. Gone after its end date. */
export const demandingEpisode = sqliteTable(
	'demanding_episode',
	{
		id: text('id').primaryKey(),
		unitId: text('unit_id')
			.notNull()
			.references(() => unit.id),
		/** the inquiry that it was about */
		inquiryRef: text('inquiry_ref'),
		text: text('text').notNull(),
		/** what was done, or is agreed for the next time */
		followUp: text('follow_up').notNull(),
		endDate: text('end_date').$type<CivilDate>().notNull(),
		writtenBy: text('written_by')
			.notNull()
			.references(() => user.id),
		at: integer('at').notNull()
	},
	(table) => [index('demanding_episode_end').on(table.endDate)]
);
