import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Proofs, Verdicts } from './channels';

/** «Kanaler sjekket kl. 21»: who went the round, what worked, and what the app knew then. Append-only. */
export const channelRound = sqliteTable('channel_round', {
	id: text('id').primaryKey(),
	at: integer('at').notNull(),
	byId: text('by_id').notNull(),
	byName: text('by_name').notNull(),
	verdicts: text('verdicts', { mode: 'json' }).$type<Verdicts>().notNull(),
	note: text('note').notNull(),
	proofs: text('proofs', { mode: 'json' }).$type<Proofs>().notNull()
});

/** How many live in the kommune, as somebody said and from where; the newest is in force. Append-only. */
export const residentCount = sqliteTable('resident_count', {
	id: text('id').primaryKey(),
	count: integer('count').notNull(),
	source: text('source').notNull(),
	at: integer('at').notNull(),
	byName: text('by_name').notNull()
});

/** How many were signed up for each way to be warned, at the end of each month or now. */
export const reachedMonth = sqliteTable('reached_month', {
	/** 'YYYY-MM' */
	month: text('month').primaryKey(),
	push: integer('push').notNull(),
	sms: integer('sms').notNull(),
	mail: integer('mail').notNull(),
	at: integer('at').notNull()
});
