import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Json } from '../database/json';
import type { LetterState } from './delivery';

/** Letters that must arrive: written in the transaction that made them due. */
export const letter = sqliteTable(
	'letter',
	{
		id: text('id').primaryKey(),
		delivery: text('delivery').notNull(),
		key: text('key').notNull().unique(),
		payload: text('payload', { mode: 'json' }).$type<Json>().notNull(),
		cursor: text('cursor', { mode: 'json' }).$type<Json>(),
		state: text('state').$type<LetterState>().notNull().default('due'),
		dueAt: integer('due_at').notNull(),
		/** Goes before all others, and is held back by no cap: crisis letters. */
		urgent: integer('urgent', { mode: 'boolean' }).notNull().default(false),
		/** The rendered version that must be out before this letter: the page comes before the push. */
		waitsFor: text('waits_for'),
		attempts: integer('attempts').notNull().default(0),
		leaseUntil: integer('lease_until'),
		handedOverAt: integer('handed_over_at'),
		note: text('note'),
		createdAt: integer('created_at').notNull(),
		doneAt: integer('done_at')
	},
	(table) => [
		index('letter_due').on(table.state, table.delivery, table.dueAt),
		index('letter_waits_for').on(table.waitsFor)
	]
);

/** What letters may have waited for and is now out, e.g. 'K-2026-0007@3'. */
export const release = sqliteTable('release', {
	key: text('key').primaryKey(),
	releasedAt: integer('released_at').notNull()
});

/** While there is a row here no letter leaves: after a restore a person must let them go. */
export const outboxHold = sqliteTable('outbox_hold', {
	id: integer('id').primaryKey(),
	reason: text('reason').notNull(),
	heldAt: integer('held_at').notNull()
});
