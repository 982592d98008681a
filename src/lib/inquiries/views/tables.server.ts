import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { unit, user } from '../../staff/tables.server';

/** A part of the queue that somebody looks at often, under a name. */
export const inquiryView = sqliteTable(
	'inquiry_view',
	{
		id: text('id').primaryKey(),
		name: text('name').notNull(),
		/** the filter, as it stands in an address */
		query: text('query').notNull(),
		ownerId: text('owner_id')
			.notNull()
			.references(() => user.id),
		/** whose view it is too; null: the owner's alone */
		unitId: text('unit_id').references(() => unit.id),
		createdAt: integer('created_at').notNull()
	},
	(table) => [
		index('inquiry_view_owner').on(table.ownerId),
		index('inquiry_view_unit').on(table.unitId)
	]
);
