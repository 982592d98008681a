import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Refusal } from '../../i18n/refusal';
import { user } from '../../staff/tables.server';
import type { CapAlert } from './cap';
import type { Fate } from './fate';

/** Where official warnings are fetched from. Nothing is, until an administrator turns it on. */
export const warningFeed = sqliteTable('warning_feed', {
	id: text('id').primaryKey(),
	name: text('name').notNull(),
	/** May hold `{from}` and `{until}`, for a source that wants to know which days. */
	url: text('url').notNull(),
	active: integer('active', { mode: 'boolean' }).notNull().default(false),
	/** What the source said of its last answer, so that it need not repeat it. */
	etag: text('etag'),
	lastModified: text('last_modified'),
	triedAt: integer('tried_at').notNull().default(0),
	/** When the source last answered as it should. */
	fetchedAt: integer('fetched_at'),
	/** When it last gave its list; what is not seen since then stands there no more. */
	listedAt: integer('listed_at'),
	failures: integer('failures').notNull().default(0),
	fault: text('fault', { mode: 'json' }).$type<Refusal>(),
	createdAt: integer('created_at').notNull(),
	removedAt: integer('removed_at')
});

/** One document that a feed has linked to; each is fetched once. */
export const warning = sqliteTable(
	'warning',
	{
		id: text('id').primaryKey(),
		feedId: text('feed_id')
			.notNull()
			.references(() => warningFeed.id),
		link: text('link').notNull(),
		/** null: it could not be read, and `fault` says why */
		identifier: text('identifier'),
		alert: text('alert', { mode: 'json' }).$type<CapAlert>(),
		fault: text('fault', { mode: 'json' }).$type<Refusal>(),
		fetchedAt: integer('fetched_at').notNull(),
		/** When the feed last listed it. */
		seenAt: integer('seen_at').notNull(),
		/** null: it says nothing of when it is over */
		expiresAt: integer('expires_at'),
		/** Whether it is for us, and with which kommunenummer and outline that was found out. */
		concerns: integer('concerns', { mode: 'boolean' }).notNull().default(false),
		judgedWith: text('judged_with').notNull().default(''),
		endedHow: text('ended_how').$type<Fate>(),
		/** The identifier of the message that ended it. */
		endedBy: text('ended_by'),
		endedAt: integer('ended_at'),
		hiddenAt: integer('hidden_at'),
		hiddenBy: text('hidden_by').references(() => user.id)
	},
	(table) => [
		uniqueIndex('warning_link').on(table.feedId, table.link),
		index('warning_identifier').on(table.identifier)
	]
);

/** A draft that was begun from a warning. An incident has the id of its first draft. */
export const warningDraft = sqliteTable('warning_draft', {
	draftId: text('draft_id').primaryKey(),
	warningId: text('warning_id')
		.notNull()
		.references(() => warning.id),
	begunAt: integer('begun_at').notNull()
});
