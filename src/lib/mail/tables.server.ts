import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Way, Security, SignIn } from './account';
import type { MailKind } from './kind';

/** How mail gets out (one) and in (one or more): a server and how Varde signs in there. */
export const mailAccount = sqliteTable('mail_account', {
	id: text('id').primaryKey(),
	way: text('way').$type<Way>().notNull(),
	host: text('host').notNull(),
	port: integer('port').notNull(),
	security: text('security').$type<Security>().notNull(),
	signIn: text('sign_in').$type<SignIn>().notNull(),
	user: text('user').notNull(),
	/** The password or the client secret, sealed; null when nothing is needed. */
	secret: text('secret'),
	clientId: text('client_id').notNull(),
	tokenEndpoint: text('token_endpoint').notNull(),
	scope: text('scope').notNull(),
	changedAt: integer('changed_at').notNull(),
	/** Taken away, but its secret is kept for a while so that it can be put back. */
	removedAt: integer('removed_at'),
	/** The authserv-id (RFC 8601 §2.5) that is trusted to say who wrote; '' when none is. */
	authserv: text('authserv').notNull().default('')
});

/** How far a mailbox has been read. UIDs count from one in each UIDVALIDITY (RFC 9051 §2.3.1.1). */
export const mailBox = sqliteTable('mail_box', {
	accountId: text('account_id').primaryKey(),
	uidValidity: text('uid_validity'),
	lastUid: integer('last_uid').notNull().default(0),
	/** One process reads a mailbox at a time. */
	leaseBy: text('lease_by'),
	leaseUntil: integer('lease_until'),
	readAt: integer('read_at'),
	/** Why it could not be read the last time, as `key detail`; null when it could. */
	fault: text('fault')
});

/** Every message that came in. What it says lies hashed in `data/files`. */
export const mailMessage = sqliteTable(
	'mail_message',
	{
		id: text('id').primaryKey(),
		accountId: text('account_id').notNull(),
		messageId: text('message_id').notNull(),
		/** SHA-256 of the source, which is the file's name; '' when it was too large to fetch */
		hash: text('hash').notNull(),
		size: integer('size').notNull(),
		receivedAt: integer('received_at').notNull(),
		/** Null until it has been taken care of. */
		handledAt: integer('handled_at'),
		/** How many times it has been tried; one that cannot be handled is left for people. */
		attempts: integer('attempts').notNull().default(0),
		kind: text('kind').$type<MailKind>(),
		from: text('from_address').notNull().default(''),
		subject: text('subject').notNull().default(''),
		/** What became of it: the reference of an inquiry, or why not, as `key detail`. */
		ref: text('ref'),
		note: text('note'),
		/** SHA-256 of what it says: the same mail in another mailbox has other headers, and this. */
		contentHash: text('content_hash')
	},
	(table) => [
		uniqueIndex('mail_message_once').on(table.messageId, table.hash),
		index('mail_message_unhandled').on(table.handledAt),
		index('mail_message_ref').on(table.ref),
		index('mail_message_from').on(table.from, table.handledAt)
	]
);

/** What lay beside the text of a message. `hash` is null for what was not kept, and `note` says why. */
export const mailAttachment = sqliteTable(
	'mail_attachment',
	{
		id: text('id').primaryKey(),
		messageId: text('message_id')
			.notNull()
			.references(() => mailMessage.id, { onDelete: 'cascade' }),
		ref: text('ref'),
		name: text('name').notNull(),
		type: text('type').notNull(),
		size: integer('size').notNull(),
		hash: text('hash'),
		note: text('note'),
		addedAt: integer('added_at').notNull()
	},
	(table) => [index('mail_attachment_ref').on(table.ref)]
);

/** Files that a message or an attachment had and has no longer; what nothing else has is deleted. */
export const mailLooseFile = sqliteTable('mail_loose_file', { hash: text('hash').primaryKey() });

/** When letters leave, so that neither a server nor a person gets too many at a time. */
export const mailDeparture = sqliteTable(
	'mail_departure',
	{
		letterId: text('letter_id').primaryKey(),
		address: text('address').notNull(),
		at: integer('at').notNull()
	},
	(table) => [
		index('mail_departure_at').on(table.at),
		index('mail_departure_address').on(table.address, table.at)
	]
);

/** Addresses that get no more mail until a person says so. */
export const mailSuppressed = sqliteTable('mail_suppressed', {
	address: text('address').primaryKey(),
	because: text('because').$type<'bounce' | 'complaint'>().notNull(),
	note: text('note').notNull(),
	at: integer('at').notNull()
});

/** How much mail may leave at a time. One row; the defaults of `caps.ts` while there is none. */
export const mailCaps = sqliteTable('mail_caps', {
	id: integer('id').primaryKey(),
	perMinute: integer('per_minute').notNull(),
	perDay: integer('per_day').notNull(),
	perRecipientHour: integer('per_recipient_hour').notNull()
});
