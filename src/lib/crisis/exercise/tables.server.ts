import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { user } from '../../staff/tables.server';

/** A drill: who took part, when, in what. It goes on from `startsAt` until `endsAt`. */
export const exercise = sqliteTable('exercise', {
	id: text('id').primaryKey(),
	name: text('name').notNull(),
	/** What is played, as the participants read it. */
	scenario: text('scenario').notNull(),
	startsAt: integer('starts_at').notNull(),
	/** null: until somebody ends it */
	endsAt: integer('ends_at'),
	createdBy: text('created_by')
		.notNull()
		.references(() => user.id),
	createdAt: integer('created_at').notNull(),
	/** What was learned, written when it was over. */
	lessons: text('lessons').notNull().default(''),
	lessonsBy: text('lessons_by').references(() => user.id),
	lessonsAt: integer('lessons_at')
});

/**
 * Whoever gets an exercise's messages, and nobody else does: a colleague, or a telephone or address
 * that was typed and whose owner has said yes.
 */
export const exerciseParticipant = sqliteTable(
	'exercise_participant',
	{
		id: text('id').primaryKey(),
		exerciseId: text('exercise_id')
			.notNull()
			.references(() => exercise.id),
		/** A colleague: mail goes to the address that the colleague has when it is sent. */
		userId: text('user_id').references(() => user.id),
		name: text('name').notNull(),
		way: text('way').$type<'email' | 'sms'>().notNull(),
		/** null: the colleague's own */
		address: text('address'),
		/** Of the link that the owner of an address says yes with; null for a colleague. */
		tokenHash: text('token_hash').unique(),
		/** null: nobody has said yes, so nothing is sent there */
		confirmedAt: integer('confirmed_at'),
		/** Taken out, or went; the row stays, as evidence of who got what. */
		leftAt: integer('left_at'),
		createdAt: integer('created_at').notNull()
	},
	(table) => [index('exercise_participant_exercise').on(table.exerciseId)]
);
