import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Locale } from '../i18n/locale';

/** Browsers that want to be told. Personal data: an address of a browser, and no name. */
export const pushSubscription = sqliteTable(
	'push_subscription',
	{
		id: text('id').primaryKey(),
		endpoint: text('endpoint').notNull().unique(),
		origin: text('origin').notNull(),
		p256dh: text('p256dh').notNull(),
		auth: text('auth').notNull(),
		locale: text('locale').$type<Locale>().notNull(),
		areaIds: text('area_ids', { mode: 'json' }).$type<string[]>().notNull(),
		topics: text('topics', { mode: 'json' }).$type<string[]>().notNull(),
		/** Messages in a row that the service rejected. */
		failures: integer('failures').notNull().default(0),
		createdAt: integer('created_at').notNull(),
		/** When the browser last said that it still wants this. */
		renewedAt: integer('renewed_at').notNull()
	},
	(table) => [index('push_subscription_origin').on(table.origin, table.id)]
);

/** The newest version of each incident that subscribers have begun to be told about. */
export const pushedVersion = sqliteTable('pushed_version', {
	ref: text('ref').primaryKey(),
	version: integer('version').notNull()
});
