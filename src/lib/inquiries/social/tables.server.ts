import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { user } from '../../staff/tables.server';
import { inquiryFile } from '../files/tables.server';
import { inquiry } from '../tables.server';

/** A thread of a social medium as it was when a colleague took a copy. Newer copies stand beside it. */
export const socialSnapshot = sqliteTable(
	'social_snapshot',
	{
		id: text('id').primaryKey(),
		inquiryId: integer('inquiry_id')
			.notNull()
			.references(() => inquiry.id, { onDelete: 'cascade' }),
		/** the address of the post, as it was pasted; '' when there is none */
		url: text('url').notNull(),
		/** the address without what only follows people around: the same post is the same */
		urlKey: text('url_key').notNull(),
		/** of whoever wrote what the inquiry is about */
		authorHandle: text('author_handle').notNull(),
		/** when they wrote it, epoch milliseconds; null when nobody said */
		postedAt: integer('posted_at'),
		takenAt: integer('taken_at').notNull(),
		takenBy: text('taken_by')
			.notNull()
			.references(() => user.id),
		/** the whole thread as it was pasted, cleaned */
		text: text('text').notNull(),
		/** of the file that holds the copy (UTF-8 text) */
		sha256: text('sha256').notNull(),
		fileId: text('file_id')
			.notNull()
			.references(() => inquiryFile.id, { onDelete: 'cascade' }),
		/** the copy before it; null: the first */
		supersedesId: text('supersedes_id'),
		commentCount: integer('comment_count').notNull()
	},
	(table) => [
		index('social_snapshot_inquiry').on(table.inquiryId),
		index('social_snapshot_url').on(table.urlKey)
	]
);
