import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { user } from '../../staff/tables.server';
import { incident } from '../tables.server';
import type { AskedWords } from './question';

/** Something that many ask about an incident. What stands on its page is in `incidentAnswer`. */
export const incidentQuestion = sqliteTable('incident_question', {
	id: text('id').primaryKey(),
	incidentId: text('incident_id')
		.notNull()
		.references(() => incident.id),
	words: text('words', { mode: 'json' }).$type<AskedWords>().notNull(),
	/** Who says that the answer is right. */
	confirmedBy: text('confirmed_by').notNull(),
	/** Everybody who has written in it since it was published last. */
	hands: text('hands', { mode: 'json' }).$type<string[]>().notNull(),
	/** Grows with each change; a form that was opened on an older one is refused. */
	version: integer('version').notNull(),
	/** The answer that residents read; null: none. */
	standing: integer('standing'),
	createdAt: integer('created_at').notNull()
});

/** What residents were answered, word for word. Never changed (triggers.sql). */
export const incidentAnswer = sqliteTable(
	'incident_answer',
	{
		id: text('id').primaryKey(),
		questionId: text('question_id')
			.notNull()
			.references(() => incidentQuestion.id),
		number: integer('number').notNull(),
		words: text('words', { mode: 'json' }).$type<AskedWords>().notNull(),
		confirmedBy: text('confirmed_by').notNull(),
		/** Whether those who got the answer before it are to get this one too. */
		tells: integer('tells', { mode: 'boolean' }).notNull(),
		publishedBy: text('published_by')
			.notNull()
			.references(() => user.id),
		publishedAt: integer('published_at').notNull()
	},
	(table) => [uniqueIndex('incident_answer_number').on(table.questionId, table.number)]
);
