import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { user } from '../../staff/tables.server';
import { incident } from '../tables.server';

/** That one person published alone what takes two, to be gone through by somebody else. */
export const breakGlassReview = sqliteTable(
	'break_glass_review',
	{
		id: text('id').primaryKey(),
		incidentId: text('incident_id')
			.notNull()
			.references(() => incident.id),
		version: integer('version').notNull(),
		usedBy: text('used_by')
			.notNull()
			.references(() => user.id),
		usedAt: integer('used_at').notNull(),
		reason: text('reason').notNull(),
		dueAt: integer('due_at').notNull(),
		/** null until somebody else has gone through it */
		closedBy: text('closed_by').references(() => user.id),
		closedAt: integer('closed_at'),
		found: text('found')
	},
	(table) => [index('break_glass_review_closed').on(table.closedAt)]
);
