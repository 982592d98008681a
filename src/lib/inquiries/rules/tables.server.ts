import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Rule } from './rule';

/** Where an inquiry goes by itself: rules in their order, as staff have written them. */
export const routingRule = sqliteTable(
	'routing_rule',
	{
		id: text('id').primaryKey(),
		/** Rules are asked in this order; the first that fits decides. */
		position: integer('position').notNull(),
		enabled: integer('enabled', { mode: 'boolean' }).notNull().default(false),
		/** Null while it is in use. Kept, so that taking it away can be undone. */
		removedAt: integer('removed_at'),
		content: text('content', { mode: 'json' }).$type<Rule>().notNull(),
		/** Grows with each change of what it says or whether it is on; hits do not count. */
		version: integer('version').notNull().default(1),
		hits: integer('hits').notNull().default(0),
		lastHitAt: integer('last_hit_at'),
		changedAt: integer('changed_at').notNull(),
		/** Who owns it: told when it breaks. */
		changedBy: text('changed_by').notNull()
	},
	(table) => [index('routing_rule_position').on(table.position)]
);

/** What a rule was before a change of it: what an undo goes back to. */
export interface RuleBefore {
	id: string;
	/** The version that the change made. */
	version: number;
	/** Null: there was no such rule. */
	before: Pick<
		typeof routingRule.$inferSelect,
		'position' | 'enabled' | 'removedAt' | 'content'
	> | null;
}

/** A change of one or several rules, so that it can be undone as one. */
export const routingChange = sqliteTable(
	'routing_change',
	{
		id: text('id').primaryKey(),
		at: integer('at').notNull(),
		by: text('by').notNull(),
		action: text('action').notNull(),
		rules: text('rules', { mode: 'json' }).$type<RuleBefore[]>().notNull(),
		undoneAt: integer('undone_at')
	},
	(table) => [index('routing_change_at').on(table.at)]
);

/** One row: what a kommune has decided about routing as a whole. */
export const routingSetting = sqliteTable('routing_setting', {
	id: integer('id').primaryKey(),
	/** Who gets what has been sent back three times; null: whoever leads the switchboard. */
	lastResortId: text('last_resort_id'),
	version: integer('version').notNull().default(1)
});
