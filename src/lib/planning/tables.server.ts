import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { unit, user } from '../staff/tables.server';
import type { ActivityState } from './activity';
import type { ActivityKind } from './kinds';
import type { Outlet } from './outlets';
import type { PostState } from './post';

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
		index('activity_end').on(table.endDate, table.startDate)
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
		activityId: text('activity_id').references(() => activity.id),
		/** The day it is planned for: a plan, not a timer. */
		plannedDate: text('planned_date'),
		/** The day it counts on the wheel: when it was published, else when it is planned. */
		calendarDate: text('calendar_date'),
		publishedAt: integer('published_at'),
		version: integer('version').notNull().default(1),
		createdAt: integer('created_at').notNull(),
		updatedAt: integer('updated_at').notNull(),
		updatedBy: text('updated_by').references(() => user.id)
	},
	(table) => [
		index('post_calendar').on(table.calendarDate, table.state),
		index('post_published').on(table.state, table.publishedAt)
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
