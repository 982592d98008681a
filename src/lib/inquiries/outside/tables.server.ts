import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { unit } from '../../staff/tables.server';
import { inquiry } from '../tables.server';
import type { Ended, Doubt } from './outside';

/** A unit that does not work in Varde: what is for it goes to an address that it has confirmed. */
export const outsideUnit = sqliteTable('outside_unit', {
	unitId: text('unit_id')
		.primaryKey()
		.references(() => unit.id),
	/** in lower case */
	address: text('address').notNull(),
	/** within how many hours that it is open it should have opened a matter */
	readWithin: integer('read_within').notNull(),
	/** false: it works in Varde again, or nothing may leave for now */
	active: integer('active', { mode: 'boolean' }).notNull().default(true),
	/** SHA-256 of the token in the newest test letter */
	tokenHash: text('token_hash').notNull(),
	/** when the newest test letter was written */
	askedAt: integer('asked_at').notNull(),
	/** null until somebody there has said that the address is theirs: nothing leaves before that */
	confirmedAt: integer('confirmed_at'),
	/** the key of the sentence that says why the newest test letter did not arrive; null: it has not come back */
	fault: text('fault'),
	version: integer('version').notNull().default(1)
});

/** A matter that such a unit has got, from the letter to the answer. */
export const outsideHandOver = sqliteTable(
	'outside_hand_over',
	{
		id: text('id').primaryKey(),
		inquiryId: integer('inquiry_id')
			.notNull()
			.references(() => inquiry.id, { onDelete: 'cascade' }),
		unitId: text('unit_id').notNull(),
		/** where its letters go, in lower case */
		address: text('address').notNull(),
		/** SHA-256 of the token of the newest link; older links open nothing */
		tokenHash: text('token_hash').notNull(),
		linkEndsAt: integer('link_ends_at').notNull(),
		/** how many letters about it have been written */
		letters: integer('letters').notNull(),
		/** when its newest letter leaves, or left */
		sentAt: integer('sent_at').notNull(),
		/** when somebody there pressed «Åpne saken» */
		readAt: integer('read_at'),
		takenAt: integer('taken_at'),
		/** as whoever took it wrote it */
		takenBy: text('taken_by').notNull().default(''),
		/** when the unit is reminded that the answer is due; null: it has been, or needs not be */
		remindAt: integer('remind_at'),
		/** when the switchboard is told that nobody has opened it; null: it has been, or needs not be */
		unreadAt: integer('unread_at'),
		/** when the switchboard was told that */
		toldAt: integer('told_at'),
		/** the key of the sentence that says why its newest letter did not arrive */
		fault: text('fault'),
		/** why what the unit said waits for a person here; null: nothing does */
		doubt: text('doubt').$type<Doubt>(),
		/** null while the unit has it */
		endedAt: integer('ended_at'),
		ended: text('ended').$type<Ended>()
	},
	(table) => [
		index('outside_hand_over_inquiry').on(table.inquiryId),
		uniqueIndex('outside_hand_over_token').on(table.tokenHash),
		index('outside_hand_over_remind')
			.on(table.remindAt)
			.where(sql`ended_at is null and remind_at is not null`),
		index('outside_hand_over_unread')
			.on(table.unreadAt)
			.where(sql`ended_at is null and unread_at is not null`)
	]
);
