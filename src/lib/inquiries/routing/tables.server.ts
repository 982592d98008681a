import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ServiceArea } from '../../staff/serviceAreas';
import { inquiry } from '../tables.server';

/**
 * Where people have confirmed that an inquiry belonged. It goes with its inquiry: its words are what
 * somebody wrote.
 */
export const routeLesson = sqliteTable(
	'route_lesson',
	{
		inquiryId: integer('inquiry_id')
			.primaryKey()
			.references(() => inquiry.id, { onDelete: 'cascade' }),
		area: text('area').$type<ServiceArea>().notNull(),
		/** The stems of its telling words, each once. */
		stems: text('stems', { mode: 'json' }).$type<string[]>().notNull(),
		/** Who sent it there, and who took it. */
		sentBy: text('sent_by').notNull(),
		confirmedBy: text('confirmed_by').notNull(),
		at: integer('at').notNull()
	},
	(table) => [index('route_lesson_at').on(table.at)]
);

/** One row: the words of Los that the kommune has brought in from a file. */
export const losVocabulary = sqliteTable('los_vocabulary', {
	id: integer('id').primaryKey(),
	fileName: text('file_name').notNull(),
	/** words (one or several) → service area, parted by line breaks and tabs */
	terms: text('terms', { mode: 'json' }).$type<[words: string, area: ServiceArea][]>().notNull(),
	version: integer('version').notNull().default(1),
	importedAt: integer('imported_at').notNull(),
	importedBy: text('imported_by').notNull(),
	/** False: switched off, but kept. */
	active: integer('active', { mode: 'boolean' }).notNull().default(true)
});

/** What routes have taught, and a person has taken out of use: it was wrong, or is not to be shown. */
export const learnedSetAside = sqliteTable('learned_set_aside', {
	stem: text('stem').primaryKey(),
	at: integer('at').notNull(),
	by: text('by').notNull()
});
