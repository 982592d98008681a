import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ServiceArea } from '../../staff/serviceAreas';
import { inquiry } from '../tables.server';

/** What senders say of the answer they got: the last they said of each inquiry. */
export const inquiryHelped = sqliteTable(
	'inquiry_helped',
	{
		inquiryId: integer('inquiry_id')
			.primaryKey()
			.references(() => inquiry.id, { onDelete: 'cascade' }),
		yes: integer('yes', { mode: 'boolean' }).notNull(),
		/** who had answered, and about what */
		unitId: text('unit_id').notNull(),
		area: text('area').$type<ServiceArea>(),
		at: integer('at').notNull()
	},
	(table) => [index('inquiry_helped_at').on(table.at)]
);
