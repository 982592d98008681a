import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Choice } from './choice';
import type { Topic } from './topics';

/** Browsers that want to be told. Personal data: an address of a browser, and no name. */
export const pushSubscription = sqliteTable(
	'push_subscription',
	{
		id: text('id').primaryKey(),
		endpoint: text('endpoint').notNull().unique(),
		origin: text('origin').notNull(),
		p256dh: text('p256dh').notNull(),
		auth: text('auth').notNull(),
		/** BCP 47 */
		locale: text('locale').notNull(),
		areaIds: text('area_ids', { mode: 'json' }).$type<string[]>().notNull(),
		topics: text('topics', { mode: 'json' }).$type<string[]>().notNull(),
		/** Messages in a row that the service rejected. */
		failures: integer('failures').notNull().default(0),
		createdAt: integer('created_at').notNull(),
		/** When the browser last said that it still wants this. */
		renewedAt: integer('renewed_at').notNull()
	},
	(table) => [
		index('push_subscription_origin').on(table.origin, table.id),
		index('push_subscription_choice').on(table.areaIds, table.topics, table.locale, table.createdAt)
	]
);

/** The newest version of each incident that subscribers have begun to be told about. */
export const pushedVersion = sqliteTable('pushed_version', {
	ref: text('ref').primaryKey(),
	version: integer('version').notNull()
});

/**
 * Phones that are warned by SMS. Personal data: a number, and no name. This is the one place where
 * residents' numbers are; a row that nobody confirms, or answers for when asked again, is deleted.
 */
export const smsSubscriber = sqliteTable(
	'sms_subscriber',
	{
		id: text('id').primaryKey(),
		/** E.164 */
		phone: text('phone').notNull().unique(),
		/** BCP 47 */
		locale: text('locale').notNull(),
		/** empty: the whole kommune */
		areaIds: text('area_ids', { mode: 'json' }).$type<string[]>().notNull(),
		/** empty: everything */
		topics: text('topics', { mode: 'json' }).$type<Topic[]>().notNull().default([]),
		/** null until the code that was sent has come back */
		confirmedAt: integer('confirmed_at'),
		/** when the number is asked whether it still wants this */
		askAt: integer('ask_at').notNull(),
		/** when it is forgotten */
		endsAt: integer('ends_at').notNull(),
		/** what stands in the short link of every warning */
		leaveToken: text('leave_token').notNull().unique(),
		/** what becomes so when the code that was sent last comes back */
		pending: text('pending', { mode: 'json' }).$type<PendingChoice>(),
		codeHash: text('code_hash'),
		codeUntil: integer('code_until'),
		codeTries: integer('code_tries').notNull().default(0),
		createdAt: integer('created_at').notNull()
	},
	(table) => [
		index('sms_subscriber_ends').on(table.endsAt),
		index('sms_subscriber_choice').on(table.areaIds, table.topics, table.locale, table.confirmedAt)
	]
);

/** What a code confirms: what somebody is warned about, or that they leave. */
export type PendingChoice = { leave: true } | (Omit<Choice, 'topics'> & Partial<Choice>);

/** How often somebody may still ask for codes by SMS and links by e-mail, also after a restart. Never an address or a number: a hash. */
export const smsLimit = sqliteTable(
	'sms_limit',
	{
		key: text('key').primaryKey(),
		left: real('left').notNull(),
		at: integer('at').notNull(),
		/** when it is full again, and can be forgotten */
		fullAt: integer('full_at').notNull()
	},
	(table) => [index('sms_limit_full').on(table.fullAt)]
);
