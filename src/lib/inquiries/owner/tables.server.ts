import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { inquiry } from '../tables.server';
import type { BodyKind } from './body';

/** Who does what the kommune does not: authorities and others that a matter may belong to. */
export const ownerBody = sqliteTable('owner_body', {
	id: text('id').primaryKey(),
	kind: text('kind').$type<BodyKind>().notNull(),
	name: text('name').notNull(),
	/** A public authority gets the matter itself; to another only the sender is shown the way. */
	authority: integer('authority', { mode: 'boolean' }).notNull(),
	email: text('email').notNull().default(''),
	phone: text('phone').notNull().default(''),
	url: text('url').notNull().default(''),
	address: text('address').notNull().default(''),
	/** False: put away. Old matters still know it. */
	active: integer('active', { mode: 'boolean' }).notNull().default(true),
	version: integer('version').notNull().default(1)
});

/** A matter that was sent on to another body, while the letters can still be held back. */
export const ownerReferral = sqliteTable(
	'owner_referral',
	{
		id: text('id').primaryKey(),
		inquiryId: integer('inquiry_id')
			.notNull()
			.references(() => inquiry.id, { onDelete: 'cascade' }),
		bodyId: text('body_id').notNull(),
		/** The version of the inquiry that it made; undone only while nothing has happened since. */
		version: integer('version').notNull(),
		/** How the inquiry was, to go back to. */
		before: text('before', { mode: 'json' })
			.$type<Record<string, string | number | null>>()
			.notNull(),
		/** Until then the letters wait, and it can be undone. */
		leavesAt: integer('leaves_at').notNull(),
		undoneAt: integer('undone_at')
	},
	(table) => [index('owner_referral_inquiry').on(table.inquiryId)]
);
