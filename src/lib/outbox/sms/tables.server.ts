import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Gateway } from './gateway';

/** The kommune's SMS service; one row, or none. What is secret is sealed. */
export const smsGateway = sqliteTable('sms_gateway', {
	id: integer('id').primaryKey(),
	settings: text('settings', { mode: 'json' }).$type<Gateway>().notNull(),
	user: text('user').notNull(),
	password: text('password').notNull(),
	signing: text('signing').notNull(),
	/** the secret part of the address that delivery reports are sent to */
	token: text('token').notNull(),
	updatedAt: integer('updated_at').notNull()
});

/** Where a message is: written before it is sent, so that after a crash nobody gets it twice. */
export type MessageState =
	'waiting' | 'sending' | 'accepted' | 'refused' | 'unknown' | 'delivered' | 'failed' | 'expired';

/** One message to one phone. The number itself is not here. */
export const smsMessage = sqliteTable(
	'sms_message',
	{
		/** our reference, which delivery reports come back with */
		id: text('id').primaryKey(),
		/** the key of the letter that it is of */
		about: text('about').notNull(),
		/** whom of the many it is for; '' when the letter is to one */
		recipient: text('recipient').notNull().default(''),
		/** «+47 *** ** 123», for a person to recognise */
		shown: text('shown').notNull().default(''),
		state: text('state').$type<MessageState>().notNull(),
		/** the service's own id */
		gatewayId: text('gateway_id'),
		reason: text('reason').notNull().default(''),
		sentAt: integer('sent_at').notNull(),
		reportedAt: integer('reported_at'),
		/** How many this row stands for: when it is long ago only the figures are kept. */
		n: integer('n').notNull().default(1)
	},
	(table) => [
		uniqueIndex('sms_message_once').on(table.about, table.recipient),
		index('sms_message_state').on(table.about, table.state),
		index('sms_message_gateway').on(table.gatewayId),
		index('sms_message_sent').on(table.state, table.sentAt),
		index('sms_message_at').on(table.sentAt)
	]
);
