import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { CivilDate } from '../../calendar/civilDate';
import type { ServiceArea } from '../../staff/serviceAreas';
import { unit, user } from '../../staff/tables.server';
import type { FaqWords } from './question';

/** A question that many have, with the answer that everybody may read. */
export const publicQuestion = sqliteTable('public_question', {
	id: text('id').primaryKey(),
	slug: text('slug').notNull().unique(),
	area: text('area').$type<ServiceArea>(),
	/** who sees to it that the answer is right */
	unitId: text('unit_id')
		.notNull()
		.references(() => unit.id),
	words: text('words', { mode: 'json' }).$type<FaqWords>().notNull(),
	validUntil: text('valid_until').$type<CivilDate>().notNull(),
	/** null: it has been taken down */
	publishedAt: integer('published_at'),
	version: integer('version').notNull()
});

/** What was done to a question, word for word. Never changed (triggers.sql). */
export const publicQuestionEvent = sqliteTable(
	'public_question_event',
	{
		id: text('id').primaryKey(),
		questionId: text('question_id')
			.notNull()
			.references(() => publicQuestion.id),
		version: integer('version').notNull(),
		kind: text('kind', { enum: ['published', 'takenDown'] }).notNull(),
		/** null when it was taken down */
		words: text('words', { mode: 'json' }).$type<FaqWords>(),
		validUntil: text('valid_until').$type<CivilDate>(),
		/** why it was taken down */
		reason: text('reason').notNull().default(''),
		/** the inquiry that it was made from */
		fromRef: text('from_ref'),
		/** who published it, and so says that it holds no personal data; or who took it down */
		userId: text('user_id')
			.notNull()
			.references(() => user.id),
		at: integer('at').notNull()
	},
	(table) => [index('public_question_event_question').on(table.questionId, table.version)]
);
