import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { inquiry } from '../tables.server';

/** What came beside an inquiry in other ways than by mail. Its bytes lie hashed in `data/files`. */
export const inquiryFile = sqliteTable(
	'inquiry_file',
	{
		id: text('id').primaryKey(),
		inquiryId: integer('inquiry_id')
			.notNull()
			.references(() => inquiry.id, { onDelete: 'cascade' }),
		name: text('name').notNull(),
		/** media type, as whoever sent it says */
		type: text('type').notNull(),
		size: integer('size').notNull(),
		/** SHA-256 of the bytes, which is the file's name; null when they were not kept */
		hash: text('hash'),
		/** why it was not kept */
		note: text('note'),
		addedAt: integer('added_at').notNull()
	},
	(table) => [
		index('inquiry_file_inquiry').on(table.inquiryId),
		index('inquiry_file_hash').on(table.hash)
	]
);
