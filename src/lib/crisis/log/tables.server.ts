import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Json } from '../../database/json';
import type { EntryKind } from './entry';

/**
 * What happened, in every crisis: one chain, numbered from 1 without gaps. Append-only (triggers.sql):
 * a mistake is put right by a new entry. Only a lawful erasure empties `details` and `salt`.
 */
export const crisisLog = sqliteTable(
	'crisis_log',
	{
		number: integer('number').primaryKey(),
		/** The incident, also before it is one: its id is that of the draft it began with. */
		matterId: text('matter_id').notNull(),
		/** Its place among the entries of the matter, from 1: nothing can be left out of one unseen. */
		place: integer('place').notNull(),
		kind: text('kind').$type<EntryKind>().notNull(),
		/** When it happened, which may be told later than it was. */
		at: integer('at').notNull(),
		writtenAt: integer('written_at').notNull(),
		/** Null for what Varde does by itself. */
		actorId: text('actor_id'),
		actorName: text('actor_name'),
		details: text('details', { mode: 'json' }).$type<Json>(),
		salt: text('salt'),
		digest: text('digest').notNull(),
		hash: text('hash').notNull()
	},
	(entry) => [uniqueIndex('crisis_log_place').on(entry.matterId, entry.place)]
);
