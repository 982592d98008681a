import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { user } from '../staff/tables.server';
import type { VersionAudience } from './audience';
import type { CapSender } from './capDocument';
import type { Decision } from './decision';
import { exercise } from './exercise/tables.server';
import type { DraftState } from './lifecycle';
import type { Message } from './message';
import type { Snapshot } from './library/snapshot';
import type { IncidentStatus } from './published';
import type { Worded } from './template';
import type { Kind } from './templates';

/*
 * Exercises lie in the same tables as what is meant, in the same form, so that they are drilled in the
 * same code; triggers.sql holds them apart. What is for residents is read from `live.server.ts`.
 */

/** Set together, when a row is made, and never changed (triggers.sql). */
const played = () => ({
	/** Nobody but participants may ever get it. */
	exercise: integer('exercise', { mode: 'boolean' }).notNull().default(false),
	exerciseId: text('exercise_id').references(() => exercise.id)
});

/** Something that has been published, as it stands now. What was said is in `incident_version`. */
export const incident = sqliteTable('incident', {
	id: text('id').primaryKey(),
	/** 'K-2026-0007', or of an exercise 'OVELSE-2026-0003' */
	ref: text('ref').notNull().unique(),
	kind: text('kind').$type<Kind>().notNull(),
	status: text('status').$type<IncidentStatus>().notNull(),
	version: integer('version').notNull(),
	publishedAt: integer('published_at').notNull(),
	updatedAt: integer('updated_at').notNull(),
	/** The promise; null when it is over. */
	nextUpdateAt: integer('next_update_at'),
	expiresAt: integer('expires_at').notNull(),
	...played()
});

/** A message on its way: everything in it can still change, and any change voids an approval. */
export const incidentDraft = sqliteTable(
	'incident_draft',
	{
		id: text('id').primaryKey(),
		/** null: the first message of a new incident */
		incidentId: text('incident_id').references(() => incident.id),
		/** The version it was written on top of; 0 for a first message. */
		baseVersion: integer('base_version').notNull(),
		kind: text('kind').$type<Kind>().notNull(),
		message: text('message', { mode: 'json' }).$type<Message>().notNull(),
		/** What a second person approves. */
		contentHash: text('content_hash').notNull(),
		/** The template that it was written with; null: from before this was kept. */
		templateHash: text('template_hash'),
		state: text('state').$type<DraftState>().notNull(),
		authorId: text('author_id')
			.notNull()
			.references(() => user.id),
		createdAt: integer('created_at').notNull(),
		editedBy: text('edited_by')
			.notNull()
			.references(() => user.id),
		editedAt: integer('edited_at').notNull(),
		/** Everybody who has changed or submitted it, the first one first. */
		editors: text('editors', { mode: 'json' })
			.$type<string[]>()
			.notNull()
			.default(sql`'[]'`),
		submittedBy: text('submitted_by').references(() => user.id),
		submittedAt: integer('submitted_at'),
		returnedBy: text('returned_by').references(() => user.id),
		returnReason: text('return_reason'),
		/** An authority's decision about words that somebody has changed since; null: none has fallen. */
		fallenDecision: text('fallen_decision', { mode: 'json' }).$type<Decision>(),
		...played()
	},
	(table) => [index('incident_draft_state').on(table.state)]
);

/** What was published, word for word. Never changed (triggers.sql): a change is a new row. */
export const incidentVersion = sqliteTable(
	'incident_version',
	{
		id: text('id').primaryKey(),
		incidentId: text('incident_id')
			.notNull()
			.references(() => incident.id),
		version: integer('version').notNull(),
		kind: text('kind').$type<Kind>().notNull(),
		message: text('message', { mode: 'json' }).$type<Message>().notNull(),
		texts: text('texts', { mode: 'json' }).$type<Worded>().notNull(),
		contentHash: text('content_hash').notNull(),
		capIdentifier: text('cap_identifier').notNull().unique(),
		/** Who spoke, and where the areas lay, when it was published. */
		cap: text('cap', { mode: 'json' }).$type<CapSender>().notNull(),
		/** What of its template goes on mattering; null: Varde's, from before this was kept. */
		template: text('template', { mode: 'json' }).$type<Snapshot>(),
		publishedAt: integer('published_at').notNull(),
		authorId: text('author_id')
			.notNull()
			.references(() => user.id),
		/** The second person for kinds that take two, else the author. */
		publishedBy: text('published_by')
			.notNull()
			.references(() => user.id),
		/** Always what the incident is. */
		exercise: integer('exercise', { mode: 'boolean' }).notNull().default(false),
		/** Whom it was for; null: nobody was told, or it was published before this was kept. */
		audience: text('audience', { mode: 'json' }).$type<VersionAudience>(),
		/** Why one person published alone what takes two; null: nobody did. */
		aloneBecause: text('alone_because')
	},
	(table) => [uniqueIndex('incident_version_number').on(table.incidentId, table.version)]
);
