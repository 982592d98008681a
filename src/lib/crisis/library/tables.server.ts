import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { user } from '../../staff/tables.server';
import type { Kind } from '../templates';
import type { Own } from './own';

/** Each version of what the kommune has made of a kind; the newest of a kind is in force. */
export const templateVersion = sqliteTable(
	'template_version',
	{
		version: integer('version').primaryKey({ autoIncrement: true }),
		id: text('id').notNull().unique(),
		kind: text('kind').$type<Kind>().notNull(),
		/** The kommune's own copy; null: Varde's template is in force. */
		own: text('own', { mode: 'json' }).$type<Own>(),
		/** What Varde's template was when the copy was made from it, so that a later change is seen. */
		builtIn: text('built_in', { mode: 'json' }).$type<Own>(),
		/** Off: nobody begins a message of this kind. */
		off: integer('off', { mode: 'boolean' }).notNull().default(false),
		savedAt: integer('saved_at').notNull(),
		/** null: it came with the demo */
		savedBy: text('saved_by').references(() => user.id)
	},
	(table) => [index('template_version_kind').on(table.kind, table.version)]
);

/** A change that takes less care of residents than Varde does, until a second person has decided. */
export const templateProposal = sqliteTable(
	'template_proposal',
	{
		id: text('id').primaryKey(),
		kind: text('kind').$type<Kind>().notNull(),
		own: text('own', { mode: 'json' }).$type<Own>().notNull(),
		builtIn: text('built_in', { mode: 'json' }).$type<Own>(),
		/** Whether the kind is to be off; null: as it is. */
		off: integer('off', { mode: 'boolean' }),
		/** The version that it was made from; 0: there was none. */
		seen: integer('seen').notNull(),
		state: text('state', { enum: ['waiting', 'accepted', 'declined', 'withdrawn'] })
			.notNull()
			.default('waiting'),
		proposedBy: text('proposed_by')
			.notNull()
			.references(() => user.id),
		proposedAt: integer('proposed_at').notNull(),
		decidedBy: text('decided_by').references(() => user.id),
		decidedAt: integer('decided_at'),
		reason: text('reason')
	},
	(table) => [index('template_proposal_state').on(table.state, table.kind)]
);
