import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { CivilDate } from '../../calendar/civilDate';
import type { ServiceArea } from '../../staff/serviceAreas';
import { unit, user } from '../../staff/tables.server';
import type { ToldWords } from './card';

/** «Du sa – vi gjorde»: what came of what residents wrote, without anything about who they are. */
export const toldCard = sqliteTable('told_card', {
	id: text('id').primaryKey(),
	slug: text('slug').notNull().unique(),
	area: text('area').$type<ServiceArea>(),
	unitId: text('unit_id')
		.notNull()
		.references(() => unit.id),
	words: text('words', { mode: 'json' }).$type<ToldWords>().notNull(),
	place: text('place').notNull().default(''),
	doneDate: text('done_date').$type<CivilDate>().notNull(),
	/** the inquiries behind it: for colleagues, never shown to the public. They may be gone. */
	refs: text('refs', { mode: 'json' }).$type<string[]>().notNull(),
	/** null: a draft, or taken down */
	publishedAt: integer('published_at'),
	/** what everybody reads; the draft may have gone on since. Null: nothing */
	standing: text('standing', { mode: 'json' }).$type<{
		words: ToldWords;
		place: string;
		doneDate: CivilDate;
		area: ServiceArea | null;
	}>(),
	version: integer('version').notNull(),
	updatedAt: integer('updated_at').notNull()
});

/** What was done to a card, word for word. Never changed (triggers.sql). */
export const toldCardEvent = sqliteTable(
	'told_card_event',
	{
		id: text('id').primaryKey(),
		cardId: text('card_id')
			.notNull()
			.references(() => toldCard.id),
		version: integer('version').notNull(),
		kind: text('kind', { enum: ['saved', 'published', 'takenDown'] }).notNull(),
		/** null when it was taken down */
		words: text('words', { mode: 'json' }).$type<ToldWords>(),
		/** why it was taken down */
		reason: text('reason').notNull().default(''),
		userId: text('user_id')
			.notNull()
			.references(() => user.id),
		at: integer('at').notNull()
	},
	(table) => [index('told_card_event_card').on(table.cardId, table.version)]
);
