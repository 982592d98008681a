import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Locale } from '../i18n/locale';

/** A place that people know by name; a message says where with the phrase, not with the name. */
export const area = sqliteTable('area', {
	id: text('id').primaryKey(),
	name: text('name').notNull(),
	/** With its own preposition, per language: «på Nes». */
	phrases: text('phrases', { mode: 'json' }).$type<Record<Locale, string>>().notNull(),
	/** WGS 84, latitude before longitude, first point last; null when nobody has drawn it. */
	polygon: text('polygon', { mode: 'json' }).$type<[lat: number, lon: number][]>(),
	/** The one area that is the whole kommune. */
	whole: integer('whole', { mode: 'boolean' }).notNull().default(false),
	position: integer('position').notNull()
});
