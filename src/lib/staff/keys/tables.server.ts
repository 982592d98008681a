import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { user } from '../tables.server';

/** A passkey (WebAuthn credential) of a colleague. Only its public half is here. */
export const passkey = sqliteTable(
	'passkey',
	{
		/** the credential id, base64url */
		id: text('id').primaryKey(),
		userId: text('user_id')
			.notNull()
			.references(() => user.id),
		/** what its owner calls it: «Jobbtelefonen» */
		name: text('name').notNull(),
		/** COSE key */
		publicKey: blob('public_key', { mode: 'buffer' }).notNull(),
		/** signatures so far; 0 from those that do not count */
		counter: integer('counter').notNull(),
		transports: text('transports', { mode: 'json' }).$type<string[]>().notNull(),
		createdAt: integer('created_at').notNull(),
		usedAt: integer('used_at'),
		/** taken away by its owner, who may still undo it */
		removedAt: integer('removed_at')
	},
	(table) => [index('passkey_user').on(table.userId)]
);

/** What a browser was asked to sign. Used once, by the browser that was asked, within minutes. */
export const passkeyChallenge = sqliteTable('passkey_challenge', {
	/** SHA-256 of what the cookie of that browser holds */
	id: text('id').primaryKey(),
	challenge: text('challenge').notNull(),
	purpose: text('purpose', { enum: ['add', 'signIn'] }).notNull(),
	/** whom it must be; null when the passkey is to tell */
	userId: text('user_id').references(() => user.id),
	expiresAt: integer('expires_at').notNull()
});

/** The app that shows one-time codes (RFC 6238). A new one waits beside the old until a code confirms it. */
export const oneTimeCode = sqliteTable('one_time_code', {
	userId: text('user_id')
		.primaryKey()
		.references(() => user.id),
	/** sealed; null until confirmed */
	secret: text('secret'),
	/** sealed; shown as a QR code until a code from it confirms that it was read */
	waiting: text('waiting'),
	confirmedAt: integer('confirmed_at'),
	usedAt: integer('used_at'),
	/** the newest time step whose code was used: none of them, nor an older one, counts again */
	lastStep: integer('last_step').notNull().default(0)
});

/** Codes on paper for whoever lost the phone. Only a hash is kept; each works once. */
export const recoveryCode = sqliteTable(
	'recovery_code',
	{
		hash: text('hash').primaryKey(),
		userId: text('user_id')
			.notNull()
			.references(() => user.id),
		createdAt: integer('created_at').notNull(),
		usedAt: integer('used_at')
	},
	(table) => [index('recovery_code_user').on(table.userId)]
);

/** A person who gave the right password and owes a second step. The password itself is not kept. */
export const halfSignIn = sqliteTable('half_sign_in', {
	/** SHA-256 of what the cookie holds */
	id: text('id').primaryKey(),
	userId: text('user_id')
		.notNull()
		.references(() => user.id),
	expiresAt: integer('expires_at').notNull()
});

/** When those who must have a second step were first told, and so the last day to set it up. */
export const secondStepDue = sqliteTable('second_step_due', {
	userId: text('user_id')
		.primaryKey()
		.references(() => user.id),
	dueAt: integer('due_at').notNull()
});
