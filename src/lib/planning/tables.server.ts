import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { unit, user } from '../staff/tables.server';
import type { Refusal } from '../i18n/refusal';
import type { Approval } from './workflow/moves';
import type { ActivityState } from './activity';
import type { Anchor, CoverageState, Moment } from './coverage/coverage';
import type { ActivityKind } from './kinds';
import type { Outlet } from './outlets';
import type { PostState } from './post';

/**
 * The plan, from what happens to what residents read. Four steps, each in its own table:
 *
 * - **Aktivitet** (`activity`): what happens. Civil dates, both included. Postponed, cancelled and
 *   «tid ikke fastsatt» are states, not deletions; a deleted one can be brought back.
 *   What comes again is a `series` (its rule) with an activity for each time: each can be moved, changed,
 *   called off or deleted on its own, and a change can be made to it, to those after it, or to all.
 * - **Dekning** (`coverage`): that we mean to tell about it, once: a forvarsel, a påminnelse, a takk.
 *   It says when (`anchor` + `offsetDays` from the activity, or a day of its own, or none at all: an idea),
 *   why and for whom, and who answers for it. One that has an anchor moves with its activity, until it
 *   has been told. One without an activity is told for its own sake.
 * - **Variant** (`post`): the words of a coverage for one outlet and language. `post` is older than
 *   coverage; triggers.sql gives a coverage to each post that has none, again at every start, so every
 *   reader finds one. `post.activityId` is what older versions wrote: the truth is `coverage.activityId`.
 *   Where it stands between draft and published is `post.state`; which moves are legal is one table,
 *   `workflow/moves.ts`, and each move is a line in `postEvent`. What residents read is told by
 *   `publishedAt` and `hiddenAt`, not by the state: a change to what is out can wait for approval.
 * - **What was said** (`postVersion`): word for word, never changed. What residents see is the newest.
 *
 * What holds:
 * - A plan is not a timer. `coverage.date` and `post.plannedDate` are where it lies on the wheel. While
 *   a coverage has no variant, its own date counts; when it has, those of its variants do.
 * - Civil dates are text without a zone and are never computed from instants; instants are epoch
 *   milliseconds.
 * - Only columns and tables are added: what a kommune has planned survives every version.
 */
/** What happens in the kommune and will be told about. Both dates are included; civil dates, no zone. */
export const activity = sqliteTable(
	'activity',
	{
		id: text('id').primaryKey(),
		title: text('title').notNull(),
		shortTitle: text('short_title'),
		startDate: text('start_date').notNull(),
		endDate: text('end_date').notNull(),
		kind: text('kind').$type<ActivityKind>().notNull(),
		state: text('state').$type<ActivityState>().notNull(),
		unitId: text('unit_id').references(() => unit.id),
		responsibleId: text('responsible_id').references(() => user.id),
		goal: text('goal'),
		description: text('description'),
		/** The series it is one of, and the date the rule gave it (RECURRENCE-ID): it may have moved since. */
		seriesId: text('series_id'),
		seriesDate: text('series_date'),
		/** What puts it on its day next year, as `recurrence/rule.ts` writes it; null when nobody has said. */
		yearRule: text('year_rule'),
		/** The activity of the year before that it was rolled forward from. */
		rolledFromId: text('rolled_from_id'),
		/** Counts saves: two people who edit at once are told. */
		version: integer('version').notNull().default(1),
		createdAt: integer('created_at').notNull(),
		updatedAt: integer('updated_at').notNull(),
		updatedBy: text('updated_by').references(() => user.id),
		/** When it was deleted; it can be brought back. */
		deletedAt: integer('deleted_at')
	},
	(table) => [
		index('activity_start').on(table.startDate),
		index('activity_end').on(table.endDate, table.startDate),
		index('activity_series').on(table.seriesId, table.startDate),
		index('activity_rolled').on(table.rolledFromId)
	]
);

/** What comes again: the rule, from the first day to the last, both included. */
export const series = sqliteTable('series', {
	id: text('id').primaryKey(),
	rule: text('rule').notNull(),
	startDate: text('start_date').notNull(),
	until: text('until').notNull(),
	createdAt: integer('created_at').notNull(),
	updatedAt: integer('updated_at').notNull(),
	updatedBy: text('updated_by').references(() => user.id)
});

/** That something is to be told, before it is decided where. */
export const coverage = sqliteTable(
	'coverage',
	{
		id: text('id').primaryKey(),
		activityId: text('activity_id').references(() => activity.id),
		moment: text('moment').$type<Moment>().notNull(),
		/** What it is called; null takes its name from the moment and the activity. */
		title: text('title'),
		note: text('note'),
		state: text('state').$type<CoverageState>().notNull(),
		/** From which end of the activity the days are counted; null for a day of its own. */
		anchor: text('anchor').$type<Anchor>(),
		/** Days after the anchor, negative before it. */
		offsetDays: integer('offset_days'),
		/** The day it is planned for, worked out from the anchor when there is one; null for an idea. */
		date: text('date'),
		responsibleId: text('responsible_id').references(() => user.id),
		deputyId: text('deputy_id').references(() => user.id),
		version: integer('version').notNull().default(1),
		createdAt: integer('created_at').notNull(),
		updatedAt: integer('updated_at').notNull(),
		updatedBy: text('updated_by').references(() => user.id),
		deletedAt: integer('deleted_at')
	},
	(table) => [
		index('coverage_date').on(table.date),
		index('coverage_activity').on(table.activityId)
	]
);

/** A post as its editors have it now. What residents see is the newest `post_version`. */
export const post = sqliteTable(
	'post',
	{
		id: text('id').primaryKey(),
		/** The readable part of its address. Set when it is first published, and kept. */
		slug: text('slug').unique(),
		outlet: text('outlet').$type<Outlet>().notNull(),
		title: text('title').notNull(),
		lead: text('lead').notNull(),
		body: text('body').notNull(),
		language: text('language').notNull(),
		state: text('state').$type<PostState>().notNull(),
		/** Written by older versions only; see `coverageId`. */
		activityId: text('activity_id').references(() => activity.id),
		coverageId: text('coverage_id').references(() => coverage.id),
		/** The day it is planned for: a plan, not a timer. */
		plannedDate: text('planned_date'),
		/** The day it counts on the wheel: when it was published, else when it is planned. */
		calendarDate: text('calendar_date'),
		publishedAt: integer('published_at'),
		/** When it was taken from residents; null while they can read it. A change can be under way meanwhile. */
		hiddenAt: integer('hidden_at'),
		/** When it goes out by itself; only a queued one does. */
		dueAt: integer('due_at'),
		scheduledBy: text('scheduled_by').references(() => user.id),
		/** What somebody has approved: the hash of the words. Other words are not approved. */
		approvedHash: text('approved_hash'),
		approvedBy: text('approved_by').references(() => user.id),
		approvedAt: integer('approved_at'),
		/** Who wrote the words that stand here; `updatedBy` also moves posts. */
		editedBy: text('edited_by').references(() => user.id),
		version: integer('version').notNull().default(1),
		createdAt: integer('created_at').notNull(),
		updatedAt: integer('updated_at').notNull(),
		updatedBy: text('updated_by').references(() => user.id)
	},
	(table) => [
		index('post_calendar').on(table.calendarDate, table.state),
		index('post_published').on(table.state, table.publishedAt),
		index('post_due').on(table.state, table.dueAt),
		index('post_coverage').on(table.coverageId)
	]
);

/** What was published, word for word. Never changed (triggers.sql): an update is a new row. */
export const postVersion = sqliteTable(
	'post_version',
	{
		postId: text('post_id')
			.notNull()
			.references(() => post.id),
		number: integer('number').notNull(),
		title: text('title').notNull(),
		lead: text('lead').notNull(),
		body: text('body').notNull(),
		language: text('language').notNull(),
		publishedAt: integer('published_at').notNull(),
		publishedBy: text('published_by').references(() => user.id)
	},
	(table) => [primaryKey({ columns: [table.postId, table.number] })]
);

/** What happened to a post: its moves and what was said about them. Only ever added to (triggers.sql). */
export const postEvent = sqliteTable(
	'post_event',
	{
		id: text('id').primaryKey(),
		postId: text('post_id')
			.notNull()
			.references(() => post.id),
		from: text('from').$type<PostState>(),
		to: text('to').$type<PostState>(),
		text: text('text'),
		/** Why it did not go out by itself, as a refusal. */
		reason: text('reason', { mode: 'json' }).$type<Refusal>(),
		at: integer('at').notNull(),
		/** Null when it went by itself. */
		by: text('by').references(() => user.id)
	},
	(table) => [index('post_event_post').on(table.postId, table.at)]
);

/** What the kommune has decided about an outlet. */
export const outletRule = sqliteTable('outlet_rule', {
	outlet: text('outlet').$type<Outlet>().primaryKey(),
	approval: text('approval').$type<Approval>().notNull(),
	updatedAt: integer('updated_at').notNull(),
	updatedBy: text('updated_by').references(() => user.id)
});

/** A time when nothing goes out by itself. At most one has no end. */
export const planPause = sqliteTable('plan_pause', {
	id: text('id').primaryKey(),
	reason: text('reason').notNull(),
	/** The crisis message that began it, when one did. */
	incidentRef: text('incident_ref'),
	startedAt: integer('started_at').notNull(),
	startedBy: text('started_by').references(() => user.id),
	endedAt: integer('ended_at'),
	endedBy: text('ended_by').references(() => user.id)
});
