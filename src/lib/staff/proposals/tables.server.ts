import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Role } from '../rights';
import { unit, user } from '../tables.server';

/** A right that one administrator would give, and that waits for another to say yes. */
export const grantRequest = sqliteTable(
	'grant_request',
	{
		id: text('id').primaryKey(),
		/** who would get it */
		userId: text('user_id')
			.notNull()
			.references(() => user.id),
		role: text('role').$type<Role>().notNull(),
		unitId: text('unit_id').references(() => unit.id),
		kinds: text('kinds', { mode: 'json' }).$type<string[]>(),
		areaIds: text('area_ids', { mode: 'json' }).$type<string[]>(),
		until: integer('until'),
		onCall: integer('on_call', { mode: 'boolean' }).notNull().default(false),
		/** the group of the directory that would give it; null when a person would */
		directoryMappingId: text('directory_mapping_id'),
		/** null: Varde itself */
		proposedBy: text('proposed_by').references(() => user.id),
		proposedAt: integer('proposed_at').notNull(),
		/** not answered by then, it is as if it had never been proposed */
		expiresAt: integer('expires_at').notNull(),
		state: text('state', { enum: ['waiting', 'approved', 'declined', 'takenBack'] })
			.notNull()
			.default('waiting'),
		decidedBy: text('decided_by').references(() => user.id),
		decidedAt: integer('decided_at'),
		reason: text('reason')
	},
	(table) => [
		index('grant_request_user').on(table.userId),
		index('grant_request_state').on(table.state, table.expiresAt)
	]
);
