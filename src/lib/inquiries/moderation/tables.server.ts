import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { user } from '../../staff/tables.server';
import type { Measure } from './moderation';

/** What was hidden, deleted or blocked in social media, with what it was. Never changed (triggers.sql). */
export const moderation = sqliteTable(
	'moderation',
	{
		id: text('id').primaryKey(),
		/** the inquiry that it was; null: it was none. No key: it outlives the inquiry. */
		inquiryRef: text('inquiry_ref'),
		measure: text('measure').$type<Measure>().notNull(),
		url: text('url').notNull(),
		author: text('author').notNull(),
		evidence: text('evidence').notNull(),
		/** SHA-256 of the address, the author and the evidence */
		sha256: text('sha256').notNull(),
		/** the copy of the thread, when there is one, and its own SHA-256 */
		snapshotId: text('snapshot_id'),
		snapshotSha256: text('snapshot_sha256'),
		rule: text('rule').notNull(),
		/** the version of the guidelines that the rule is of; 0: those that came with Varde */
		guidelineVersion: integer('guideline_version').notNull(),
		note: text('note').notNull(),
		by: text('by')
			.notNull()
			.references(() => user.id),
		at: integer('at').notNull()
	},
	(table) => [index('moderation_at').on(table.at), index('moderation_ref').on(table.inquiryRef)]
);

/** Entries that somebody has had themselves taken out of; a row here lets that be done, once. */
export const moderationForgotten = sqliteTable('moderation_forgotten', {
	moderationId: text('moderation_id')
		.primaryKey()
		.references(() => moderation.id),
	at: integer('at').notNull()
});
