import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { user } from '../../staff/tables.server';
import { inquiry } from '../tables.server';
import type { Fate } from './fate';
import type { Ground } from './restriction';

/** That somebody was given insight into, or had erased, what is kept about them. It does not say who. */
export const personRequest = sqliteTable(
	'person_request',
	{
		id: text('id').primaryKey(),
		kind: text('kind', { enum: ['insight', 'erasure'] }).notNull(),
		/** the inquiry that they asked in; '' when they asked otherwise */
		inquiryRef: text('inquiry_ref').notNull(),
		/** how many things were found, or what became of how many */
		counts: text('counts', { mode: 'json' })
			.$type<Partial<Record<Fate | 'found' | 'elsewhere', number>>>()
			.notNull(),
		by: text('by')
			.notNull()
			.references(() => user.id),
		at: integer('at').notNull()
	},
	(table) => [index('person_request_at').on(table.at)]
);

/** Kept, but used for nothing else and seen by few (personvernforordningen art. 18). */
export const inquiryRestriction = sqliteTable('inquiry_restriction', {
	inquiryId: integer('inquiry_id')
		.primaryKey()
		.references(() => inquiry.id, { onDelete: 'cascade' }),
	because: text('because').$type<Ground>().notNull(),
	by: text('by')
		.notNull()
		.references(() => user.id),
	at: integer('at').notNull()
});
