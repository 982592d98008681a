import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { user } from '../../staff/tables.server';
import { incident } from '../tables.server';
import type { OutputKey } from './index';

/** What a colleague has put out by hand, as they ticked: we cannot know it otherwise. */
export const outputPosted = sqliteTable(
	'output_posted',
	{
		id: text('id').primaryKey(),
		incidentId: text('incident_id')
			.notNull()
			.references(() => incident.id),
		version: integer('version').notNull(),
		output: text('output').$type<OutputKey>().notNull(),
		postedAt: integer('posted_at').notNull(),
		postedBy: text('posted_by')
			.notNull()
			.references(() => user.id)
	},
	(table) => [uniqueIndex('output_posted_once').on(table.incidentId, table.version, table.output)]
);
