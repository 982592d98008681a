import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { OpeningHours } from '../calendar/openingHours';
import type { Role } from './rights';
import type { ServiceArea } from './serviceAreas';
import type { SignInMethod } from './keys/sessionPolicy';

/** A person who works here. Never deleted: what they did stays theirs in the logs. */
export const user = sqliteTable('user', {
	id: text('id').primaryKey(),
	name: text('name').notNull(),
	/** lower case; what the person signs in with */
	email: text('email').notNull().unique(),
	/** argon2id; null until the invitation is accepted */
	passwordHash: text('password_hash'),
	locale: text('locale', { enum: ['nb', 'nn', 'en'] })
		.notNull()
		.default('nb'),
	active: integer('active', { mode: 'boolean' }).notNull().default(true),
	/** a mobile number (E.164) for alarms by SMS */
	phone: text('phone'),
	/** raised with every change of what the person may do, so that two who change it notice */
	rightsVersion: integer('rights_version').notNull().default(0),
	createdAt: integer('created_at').notNull()
});

/** An enhet: who owns a matter. Exactly one is the switchboard, where new inquiries start. */
export const unit = sqliteTable('unit', {
	id: text('id').primaryKey(),
	nameNb: text('name_nb').notNull(),
	nameNn: text('name_nn').notNull(),
	email: text('email').notNull(),
	phone: text('phone').notNull().default(''),
	active: integer('active', { mode: 'boolean' }).notNull().default(true),
	isSwitchboard: integer('is_switchboard', { mode: 'boolean' }).notNull().default(false),
	serviceAreas: text('service_areas', { mode: 'json' }).$type<ServiceArea[]>().notNull(),
	/** null until somebody has written them down */
	hours: text('hours', { mode: 'json' }).$type<OpeningHours>(),
	/** who helps when it is closed, as it is said to colleagues */
	outsideHours: text('outside_hours').notNull().default(''),
	/** the role that is on duty for the unit when it is closed */
	dutyRole: text('duty_role').$type<Role>(),
	leaderId: text('leader_id').references(() => user.id),
	/** who leads when the leader is away, and who when they are too */
	deputyIds: text('deputy_ids', { mode: 'json' }).$type<string[]>().notNull().default([]),
	/** the first and the last date it takes on what is new; null: no limit */
	validFrom: text('valid_from'),
	validUntil: text('valid_until'),
	/** the unit that takes over its service areas afterwards */
	successorId: text('successor_id'),
	/** whether its mailbox is told when there is something new for it */
	mailNew: integer('mail_new', { mode: 'boolean' }).notNull().default(true),
	/** within how many hours that it is open it means to answer; null: it has set itself no target */
	targetHours: integer('target_hours'),
	/** goes up with each change, so that one does not overwrite another */
	version: integer('version').notNull().default(1)
});

/** What a unit was before it was changed, so that the change can be undone. */
export const unitVersion = sqliteTable(
	'unit_version',
	{
		unitId: text('unit_id')
			.notNull()
			.references(() => unit.id),
		/** the version that the change made */
		version: integer('version').notNull(),
		/** the same for all units that were changed together, when a service area moved */
		changeId: text('change_id').notNull(),
		/** the same for all that came from one table; version 1 is there only when the table made the unit */
		importId: text('import_id'),
		before: text('before', { mode: 'json' }).$type<Partial<typeof unit.$inferSelect>>().notNull(),
		savedBy: text('saved_by').references(() => user.id),
		savedAt: integer('saved_at').notNull()
	},
	(table) => [
		primaryKey({ columns: [table.unitId, table.version] }),
		index('unit_version_import').on(table.importId)
	]
);

/** The dates that a leader or deputy is away; both are included. */
export const absence = sqliteTable(
	'absence',
	{
		id: text('id').primaryKey(),
		userId: text('user_id')
			.notNull()
			.references(() => user.id),
		fromDate: text('from_date').notNull(),
		untilDate: text('until_date').notNull()
	},
	(table) => [index('absence_user').on(table.userId)]
);

/** A role given to a person; see `Grant` in actor.ts for what the limits mean. */
export const grant = sqliteTable(
	'grant',
	{
		id: text('id').primaryKey(),
		userId: text('user_id')
			.notNull()
			.references(() => user.id),
		role: text('role').$type<Role>().notNull(),
		unitId: text('unit_id').references(() => unit.id),
		kinds: text('kinds', { mode: 'json' }).$type<string[]>(),
		areaIds: text('area_ids', { mode: 'json' }).$type<string[]>(),
		until: integer('until'),
		/** counts only while the person has extended rights, on call */
		onCall: integer('on_call', { mode: 'boolean' }).notNull().default(false),
		givenBy: text('given_by').references(() => user.id),
		givenAt: integer('given_at').notNull(),
		/** the group that gave it (directory/tables.server.ts); null when a person did */
		directoryMappingId: text('directory_mapping_id'),
		/** the second administrator, where the right needs one */
		approvedBy: text('approved_by').references(() => user.id)
	},
	(table) => [index('grant_user').on(table.userId)]
);

/** A signed-in browser. The id is SHA-256 of what the cookie holds: a leaked copy opens nothing. */
export const session = sqliteTable(
	'session',
	{
		id: text('id').primaryKey(),
		userId: text('user_id')
			.notNull()
			.references(() => user.id),
		startedAt: integer('started_at').notNull(),
		expiresAt: integer('expires_at').notNull(),
		/** the browser's own description of itself, for the list of my devices */
		device: text('device').notNull(),
		/** how the person showed who it is */
		method: text('method').$type<SignInMethod>().notNull().default('password'),
		/** when the person last showed who it is: at sign-in, or later when asked once more */
		authenticatedAt: integer('authenticated_at').notNull().default(0),
		/** to within a minute */
		usedAt: integer('used_at').notNull().default(0)
	},
	(table) => [index('session_user').on(table.userId)]
);

/** A one-time link that lets a person choose a password. Only SHA-256 of the token is kept. */
export const invitation = sqliteTable('invitation', {
	tokenHash: text('token_hash').primaryKey(),
	userId: text('user_id')
		.notNull()
		.references(() => user.id),
	expiresAt: integer('expires_at').notNull(),
	usedAt: integer('used_at')
});

/** Failed sign-ins, counted per account, per address and per pair of them; keys are hashed. */
export const loginAttempt = sqliteTable(
	'login_attempt',
	{
		key: text('key').primaryKey(),
		/** as of the last failure; they are forgotten little by little (throttle.ts) */
		failures: real('failures').notNull(),
		failedAt: integer('failed_at').notNull(),
		succeededAt: integer('succeeded_at')
	},
	(table) => [index('login_attempt_failed_at').on(table.failedAt)]
);
