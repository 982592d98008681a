import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Sensitivity } from '../staff/actor';
import type { ServiceArea } from '../staff/serviceAreas';
import { unit, user } from '../staff/tables.server';
import type { EventDetails, EventKind } from './event';
import type { Inquiry, Intake, State } from './inquiry';

/** What somebody has asked the kommune, and where it stands. Its story is in `inquiryEvent`. */
export const inquiry = sqliteTable(
	'inquiry',
	{
		/** Row id of the search index too, so it must never be renumbered. */
		id: integer('id').primaryKey({ autoIncrement: true }),
		ref: text('ref').notNull().unique(),
		intake: text('intake').$type<Intake>().notNull(),
		/** The language the sender wrote in, and is answered in (BCP 47). */
		language: text('language').notNull(),
		/** Exactly as written. */
		text: text('text').notNull(),
		senderName: text('sender_name').notNull(),
		senderEmail: text('sender_email').notNull(),
		senderPhone: text('sender_phone').notNull(),
		area: text('area').$type<ServiceArea>(),
		/** Never without an owner: starts at the switchboard unit. */
		unitId: text('unit_id')
			.notNull()
			.references(() => unit.id),
		sensitivity: text('sensitivity').$type<Sensitivity>().notNull(),
		state: text('state').$type<State>().notNull(),
		receivedAt: integer('received_at').notNull(),
		/** Null while nobody is waiting for an answer. */
		answerDueAt: integer('answer_due_at'),
		firstAnsweredAt: integer('first_answered_at'),
		closedAt: integer('closed_at'),
		/** Grows with each change; a form that was opened on an older one is refused. */
		version: integer('version').notNull(),
		/** Not in use: the rules of retention/ decide. Steps that can be undone were stored with it. */
		deleteAfter: integer('delete_after'),
		/** The incident it is about, 'K-2026-0007'; null: none that anybody knows of. */
		incidentRef: text('incident_ref'),
		/** The question of that incident that it is answered together with. */
		questionId: text('question_id'),
		/** The number of the common answer that was sent last. */
		answeredNumber: integer('answered_number'),
		/** It cannot wait its turn: a rule or a colleague said so. */
		hastens: integer('hastens', { mode: 'boolean' }).notNull().default(false),
		/** The template that its first answer begins with, as a rule chose; null: none. */
		replyTemplateId: text('reply_template_id'),
		/** How often a unit has sent it back. */
		bounces: integer('bounces').notNull().default(0),
		/** The colleague who must find its place, after it was sent back three times. */
		responsibleId: text('responsible_id'),
		/** The colleague who has taken it on; null: whoever of the unit comes first. */
		assigneeId: text('assignee_id').references(() => user.id),
		/** Out of the way until then, by itself; the sender's clock runs on. */
		snoozedUntil: integer('snoozed_until'),
		/** Why, for colleagues. */
		snoozedFor: text('snoozed_for').notNull().default(''),
		/** The reference of the inquiry that it is handled together with. */
		mergedInto: text('merged_into'),
		/** The reference of the inquiry whose text it was a part of. */
		splitFrom: text('split_from'),
		/** The token of the system that sent it (api); null for what people sent. */
		source: text('source'),
		/** SHA-256 of what was sent and by whom, to recognise the same form sent twice. */
		contentHash: text('content_hash').notNull()
	},
	(table) => [
		// In the order of the queue and wide enough to be filtered without the rows (queue.server.ts).
		index('inquiry_waiting')
			.on(
				sql`hastens desc`,
				...[table.answerDueAt, table.id, table.snoozedUntil],
				...[table.unitId, table.sensitivity, table.area, table.assigneeId]
			)
			.where(sql`state in ('new', 'open')`),
		index('inquiry_state_received').on(
			...[table.state, table.receivedAt, table.id],
			...[table.unitId, table.sensitivity, table.area]
		),
		index('inquiry_received').on(
			...[table.receivedAt, table.id, table.unitId, table.sensitivity, table.area]
		),
		index('inquiry_unit_received').on(
			...[table.unitId, table.state, table.receivedAt, table.id],
			...[table.sensitivity, table.area]
		),
		index('inquiry_phone').on(table.senderPhone, table.id),
		index('inquiry_email').on(table.senderEmail, table.id),
		index('inquiry_merged')
			.on(table.mergedInto)
			.where(sql`merged_into is not null`),
		index('inquiry_split')
			.on(table.splitFrom)
			.where(sql`split_from is not null`),
		index('inquiry_content').on(table.contentHash, table.receivedAt),
		index('inquiry_incident').on(table.incidentRef),
		index('inquiry_question').on(table.questionId)
	]
);

/** A private address that opens an inquiry for its sender. Only SHA-256 of the token is kept. */
export const inquiryAccess = sqliteTable(
	'inquiry_access',
	{
		tokenHash: text('token_hash').primaryKey(),
		inquiryId: integer('inquiry_id')
			.notNull()
			.references(() => inquiry.id, { onDelete: 'cascade' }),
		createdAt: integer('created_at').notNull()
	},
	(table) => [index('inquiry_access_inquiry').on(table.inquiryId)]
);

/** Everything that has happened to an inquiry, in order. Append-only (triggers.sql). */
export const inquiryEvent = sqliteTable(
	'inquiry_event',
	{
		id: integer('id').primaryKey({ autoIncrement: true }),
		inquiryId: integer('inquiry_id')
			.notNull()
			.references(() => inquiry.id, { onDelete: 'cascade' }),
		kind: text('kind').$type<EventKind>().notNull(),
		at: integer('at').notNull(),
		/** Null for the sender and for what Varde does by itself. */
		userId: text('user_id').references(() => user.id),
		userName: text('user_name'),
		/** The version of the inquiry that this made. */
		version: integer('version').notNull(),
		/** What was written, when something was: an answer, a note, a follow-up. */
		text: text('text'),
		details: text('details', { mode: 'json' }).$type<EventDetails>().notNull(),
		/** The same for all that one press of a button did; null for what was written before there were any. */
		step: text('step'),
		/** What the changed fields were before, so that the step can be undone. */
		before: text('before', { mode: 'json' }).$type<Partial<Inquiry>>()
	},
	(table) => [
		index('inquiry_event_inquiry').on(table.inquiryId, table.id),
		index('inquiry_event_user').on(table.userId, table.id),
		index('inquiry_event_step').on(table.step)
	]
);
