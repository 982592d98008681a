import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { user } from '../../staff/tables.server';
import type { Template } from './template';

/** Reply templates as the kommune has them now; those that came with Varde are not here until changed. */
export const replyTemplate = sqliteTable('reply_template', {
	id: text('id').primaryKey(),
	template: text('template', { mode: 'json' }).$type<Template>().notNull(),
	/** no longer offered */
	removed: integer('removed', { mode: 'boolean' }).notNull().default(false),
	/** 1 is the first that the kommune saved */
	version: integer('version').notNull()
});

/** Every version that the kommune has saved of a template. */
export const replyTemplateVersion = sqliteTable(
	'reply_template_version',
	{
		id: text('id').primaryKey(),
		templateId: text('template_id').notNull(),
		version: integer('version').notNull(),
		template: text('template', { mode: 'json' }).$type<Template>().notNull(),
		removed: integer('removed', { mode: 'boolean' }).notNull(),
		savedBy: text('saved_by')
			.notNull()
			.references(() => user.id),
		savedAt: integer('saved_at').notNull()
	},
	(table) => [index('reply_template_version_template').on(table.templateId, table.version)]
);

/** How often answers were made from a template. */
export const replyUse = sqliteTable('reply_use', {
	templateId: text('template_id').primaryKey(),
	uses: integer('uses').notNull(),
	lastAt: integer('last_at').notNull()
});
