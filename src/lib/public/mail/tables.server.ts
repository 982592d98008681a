import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Choice } from '../choice';
import type { Topic } from '../topics';

/**
 * Addresses that are warned by e-mail. Personal data: an address and what it wants, and no name. A row
 * that nobody confirms, or answers for when asked again, is deleted.
 */
export const mailSubscriber = sqliteTable(
	'mail_subscriber',
	{
		id: text('id').primaryKey(),
		/** in lower case */
		address: text('address').notNull().unique(),
		/** BCP 47 */
		locale: text('locale').notNull(),
		/** empty: the whole kommune */
		areaIds: text('area_ids', { mode: 'json' }).$type<string[]>().notNull(),
		/** empty: everything */
		topics: text('topics', { mode: 'json' }).$type<Topic[]>().notNull(),
		/** null until the link that was sent has been used */
		confirmedAt: integer('confirmed_at'),
		/** when the address is asked whether it still wants this */
		askAt: integer('ask_at').notNull(),
		/** when it is forgotten */
		endsAt: integer('ends_at').notNull(),
		/** what stands in the link beneath every warning */
		manageToken: text('manage_token').notNull().unique(),
		/** what becomes so when the link that was sent last is used */
		pending: text('pending', { mode: 'json' }).$type<Choice>(),
		linkHash: text('link_hash').unique(),
		linkUntil: integer('link_until'),
		createdAt: integer('created_at').notNull()
	},
	(table) => [
		index('mail_subscriber_ends').on(table.endsAt),
		index('mail_subscriber_choice').on(table.areaIds, table.topics, table.locale, table.confirmedAt)
	]
);

/** Where a warning to one address is: written before it is sent, so that after a crash nobody gets it twice. */
export const mailAlert = sqliteTable(
	'mail_alert',
	{
		/** of the message itself: its Message-ID begins with it, so that a bounce finds it */
		id: text('id').primaryKey(),
		/** the key of the letter that it is of */
		about: text('about').notNull(),
		/** which subscriber; the address itself is not here */
		recipient: text('recipient').notNull(),
		state: text('state')
			.$type<'waiting' | 'sending' | 'accepted' | 'refused' | 'unknown' | 'bounced'>()
			.notNull(),
		reason: text('reason').notNull().default(''),
		at: integer('at').notNull(),
		/** How many this row stands for: when it is long ago only the figures are kept. */
		n: integer('n').notNull().default(1)
	},
	(table) => [
		uniqueIndex('mail_alert_once').on(table.about, table.recipient),
		index('mail_alert_state').on(table.about, table.state),
		index('mail_alert_at').on(table.at)
	]
);
