import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { user } from '../tables.server';

/** A browser where a colleague wants to be told when on duty. Residents' are in a table of their own. */
export const alertDevice = sqliteTable(
	'alert_device',
	{
		id: text('id').primaryKey(),
		userId: text('user_id')
			.notNull()
			.references(() => user.id),
		endpoint: text('endpoint').notNull().unique(),
		/** scheme, host and port of the push service */
		origin: text('origin').notNull(),
		p256dh: text('p256dh').notNull(),
		auth: text('auth').notNull(),
		/** what the browser calls itself (`user-agent`) */
		device: text('device').notNull(),
		/** messages in a row that the push service would not take */
		failures: integer('failures').notNull().default(0),
		createdAt: integer('created_at').notNull()
	},
	(table) => [index('alert_device_user').on(table.userId)]
);
