import { integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Role } from '../rights';
import { session, unit, user } from '../tables.server';

/** Where staff sign in with the kommune's own directory (OpenID Connect). One row, or none. */
export const directory = sqliteTable('directory', {
	id: text('id').primaryKey(),
	/** what the button calls it: «Entra ID», «Lillevik» */
	name: text('name').notNull(),
	issuer: text('issuer').notNull(),
	clientId: text('client_id').notNull(),
	/** sealed; null for a public client */
	clientSecret: text('client_secret'),
	/** the claim that holds the groups, or the roles of the app */
	groupsClaim: text('groups_claim').notNull(),
	/** the user name is an address that only the kommune's own administrators can set */
	trustsNames: integer('trusts_names', { mode: 'boolean' }).notNull().default(false),
	/** no password or passkey for those who neither warn nor administer */
	only: integer('only', { mode: 'boolean' }).notNull().default(false),
	active: integer('active', { mode: 'boolean' }).notNull().default(true),
	/** SHA-256 of what the directory shows to switch people off and on (SCIM); null: not set up */
	provisioningTokenHash: text('provisioning_token_hash'),
	savedAt: integer('saved_at').notNull()
});

/** Those who are in this group have this role. Taken away rather than changed. */
export const directoryMapping = sqliteTable('directory_mapping', {
	id: text('id').primaryKey(),
	/** the group's id, or the value of the app role, as the directory writes it */
	value: text('value').notNull(),
	/** what people in the house call the group */
	label: text('label').notNull(),
	role: text('role').$type<Role>().notNull(),
	unitId: text('unit_id').references(() => unit.id),
	kinds: text('kinds', { mode: 'json' }).$type<string[]>(),
	createdBy: text('created_by')
		.notNull()
		.references(() => user.id),
	createdAt: integer('created_at').notNull(),
	/** the second administrator; a role that needs one is not given before there is one */
	approvedBy: text('approved_by').references(() => user.id),
	approvedAt: integer('approved_at')
});

/** Whose account a subject of an issuer is. An e-mail address can change hands; this cannot. */
export const directoryLink = sqliteTable(
	'directory_link',
	{
		issuer: text('issuer').notNull(),
		subject: text('subject').notNull(),
		userId: text('user_id')
			.notNull()
			.references(() => user.id),
		linkedAt: integer('linked_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.issuer, table.subject] }),
		uniqueIndex('directory_link_user').on(table.issuer, table.userId)
	]
);

/** What the directory gave with a session, to ask again whether the person may still be here. */
export const directorySession = sqliteTable('directory_session', {
	sessionId: text('session_id')
		.primaryKey()
		.references(() => session.id, { onDelete: 'cascade' }),
	issuer: text('issuer').notNull(),
	subject: text('subject').notNull(),
	/** the directory's own session, named when it signs somebody out here */
	sid: text('sid'),
	/** sealed; null when the directory gives none */
	refreshToken: text('refresh_token'),
	/** sealed; tells the directory who is signing out */
	idToken: text('id_token').notNull(),
	checkedAt: integer('checked_at').notNull()
});

/** States and logout tokens that have been used: what comes twice is refused. */
export const directorySeen = sqliteTable('directory_seen', {
	key: text('key').primaryKey(),
	seenAt: integer('seen_at').notNull()
});
