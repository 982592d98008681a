import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AreaContent, AreaKind, Outline, Phrases } from './area';
import type { Choices, Reading } from './reading';
import type { StreetEntry } from './streets';

/** A place that people know by name; a message says where with the phrase, not with the name. */
export const area = sqliteTable('area', {
	id: text('id').primaryKey(),
	name: text('name').notNull(),
	/** With its own preposition, per language: «på Nes»; empty until somebody has decided it. */
	phrases: text('phrases', { mode: 'json' }).$type<Phrases>().notNull(),
	/** Where outlines were before `geometry`; triggers.sql moves them there. */
	polygon: text('polygon', { mode: 'json' }).$type<[lat: number, lon: number][]>(),
	/** The one area that is the whole kommune. */
	whole: integer('whole', { mode: 'boolean' }).notNull().default(false),
	position: integer('position').notNull(),
	kind: text('kind').$type<AreaKind>().notNull().default('place'),
	/** False: archived. Old messages and rights still know it; new messages are not for it. */
	active: integer('active', { mode: 'boolean' }).notNull().default(true),
	version: integer('version').notNull().default(1),
	/** Null when nobody has drawn it. */
	geometry: text('geometry', { mode: 'json' }).$type<Outline>(),
	/** Null when nobody has listed its streets. */
	streets: text('streets', { mode: 'json' }).$type<StreetEntry[]>(),
	households: integer('households'),
	residents: integer('residents'),
	/** What the area is called in the file it came from. */
	sourceId: text('source_id')
});

/** How an area was before it was changed: what an undo goes back to. */
export const areaVersion = sqliteTable(
	'area_version',
	{
		areaId: text('area_id')
			.notNull()
			.references(() => area.id, { onDelete: 'cascade' }),
		version: integer('version').notNull(),
		content: text('content', { mode: 'json' }).$type<AreaContent>().notNull(),
		/** When it was changed into the next version, and by whom. */
		changedAt: integer('changed_at').notNull(),
		changedBy: text('changed_by').notNull()
	},
	(table) => [primaryKey({ columns: [table.areaId, table.version] })]
);

/** A file of areas: read, looked at, and then saved or left. */
export const areaImport = sqliteTable(
	'area_import',
	{
		id: text('id').primaryKey(),
		fileName: text('file_name').notNull(),
		/** The file, gzipped, while it can still be read in another way; null afterwards. */
		file: blob('file', { mode: 'buffer' }),
		choices: text('choices', { mode: 'json' }).$type<Choices>().notNull(),
		reading: text('reading', { mode: 'json' }).$type<Reading>(),
		state: text('state').$type<'read' | 'saved' | 'undone'>().notNull(),
		/** What saving did to each area; `before` is the version it had, null when it was new. */
		touched: text('touched', { mode: 'json' })
			.$type<{ id: string; before: number | null; after: number }[]>()
			.notNull(),
		createdAt: integer('created_at').notNull(),
		createdBy: text('created_by').notNull(),
		savedAt: integer('saved_at')
	},
	(table) => [index('area_import_created').on(table.createdAt)]
);
