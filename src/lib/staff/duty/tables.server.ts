import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Role } from '../rights';
import { unit, user } from '../tables.server';
import type { Step } from './line';

/** A vaktordning: what is watched, who may watch it, and when in an escalation it is called. */
export const dutyLine = sqliteTable('duty_line', {
	id: text('id').primaryKey(),
	name: text('name').notNull(),
	step: text('step').$type<Step>().notNull(),
	/** whoever has this role, or one that can do as much, may be on duty; null: `unitId` decides */
	role: text('role').$type<Role>(),
	/** kinds of crisis message it answers for; null: every kind */
	kinds: text('kinds', { mode: 'json' }).$type<string[]>(),
	/** whoever works in this unit may be on duty; null: `role` decides */
	unitId: text('unit_id').references(() => unit.id),
	/** the telephone that goes from hand to hand, as it is read aloud */
	phone: text('phone').notNull().default(''),
	/** false: no longer kept, its old shifts can still be read */
	active: integer('active', { mode: 'boolean' }).notNull().default(true),
	createdAt: integer('created_at').notNull()
});

/**
 * One person's time on a line. Its holder never changes: who takes over gets a shift of their own,
 * and this one is shortened or cancelled, so that both calendars learn of it.
 */
export const shift = sqliteTable(
	'shift',
	{
		id: text('id').primaryKey(),
		lineId: text('line_id')
			.notNull()
			.references(() => dutyLine.id),
		userId: text('user_id')
			.notNull()
			.references(() => user.id),
		startsAt: integer('starts_at').notNull(),
		/** the first instant that is not of the shift */
		endsAt: integer('ends_at').notNull(),
		/** raised by every change (RFC 5545 §3.8.7.4) */
		sequence: integer('sequence').notNull().default(0),
		cancelledAt: integer('cancelled_at'),
		createdAt: integer('created_at').notNull(),
		changedAt: integer('changed_at').notNull()
	},
	(table) => [
		index('shift_line').on(table.lineId, table.endsAt),
		index('shift_user').on(table.userId, table.endsAt)
	]
);

/** A shift, or a part of it, that its holder would like somebody else to take. */
export const shiftSwap = sqliteTable(
	'shift_swap',
	{
		id: text('id').primaryKey(),
		shiftId: text('shift_id')
			.notNull()
			.references(() => shift.id),
		startsAt: integer('starts_at').notNull(),
		endsAt: integer('ends_at').notNull(),
		state: text('state', { enum: ['open', 'taken', 'done', 'withdrawn'] }).notNull(),
		/** whom it was offered to; null: whoever on the line would like it */
		askedId: text('asked_id').references(() => user.id),
		takerId: text('taker_id').references(() => user.id),
		reason: text('reason').notNull().default(''),
		offeredAt: integer('offered_at').notNull(),
		decidedAt: integer('decided_at')
	},
	(table) => [index('shift_swap_shift').on(table.shiftId)]
);

/** That one person took over from another, and what was going on. */
export const handOverNote = sqliteTable(
	'hand_over_note',
	{
		id: text('id').primaryKey(),
		lineId: text('line_id')
			.notNull()
			.references(() => dutyLine.id),
		/** null: nobody was on duty, or the note is only a note */
		fromId: text('from_id').references(() => user.id),
		toId: text('to_id').references(() => user.id),
		writtenBy: text('written_by')
			.notNull()
			.references(() => user.id),
		note: text('note').notNull(),
		at: integer('at').notNull()
	},
	(table) => [index('hand_over_note_at').on(table.at)]
);

/** The secret address of a person's calendar. Only SHA-256 of the token is kept. */
export const dutyCalendar = sqliteTable('duty_calendar', {
	userId: text('user_id')
		.primaryKey()
		.references(() => user.id),
	tokenHash: text('token_hash').notNull().unique(),
	createdAt: integer('created_at').notNull()
});

/** That somebody tried the channels; what became of each letter is told by the outbox. */
export const channelCheck = sqliteTable('channel_check', {
	id: text('id').primaryKey(),
	userId: text('user_id')
		.notNull()
		.references(() => user.id),
	/** the letters of the check */
	keys: text('keys', { mode: 'json' }).$type<string[]>().notNull(),
	at: integer('at').notNull()
});

/** That somebody printed the krisepakke, and what stood in it. */
export const krisepakkePrint = sqliteTable('krisepakke_print', {
	id: text('id').primaryKey(),
	userId: text('user_id')
		.notNull()
		.references(() => user.id),
	version: text('version').notNull(),
	printedAt: integer('printed_at').notNull()
});

/** Numbers that the krisepakke has besides the roster's, one a line; one row. */
export const krisepakkeContacts = sqliteTable('krisepakke_contacts', {
	id: integer('id').primaryKey(),
	text: text('text').notNull(),
	/** When the plan for preparedness was last gone through, a civil date; null: nobody has said. */
	planReviewedDate: text('plan_reviewed_date')
});
