import {
	and,
	asc,
	count,
	desc,
	eq,
	gte,
	inArray,
	isNull,
	like,
	lt,
	notInArray,
	sql
} from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { CivilDate } from '$lib/calendar/civilDate';
import type { Reader } from '$lib/database/database.server';
import { user } from '$lib/staff/tables.server';
import { pattern } from './activities.server';
import { unwrittenCounts } from './coverage/coverages.server';
import { isChanged, POST_STATES, UNREAD, type PostState } from './post';
import { movesOf } from './workflow/moves';
import { standingOf } from './workflow/store.server';
import { activity, coverage, post, postVersion } from './tables.server';
import type { PostCount } from './wheel/counts';

export interface PostRow {
	id: string;
	title: string;
	state: PostState;
	slug: string | null;
	language: string;
	/** When it was published, else when it is planned; null for an idea without a date. */
	calendarDate: CivilDate | null;
	publishedAt: number | null;
	hiddenAt: number | null;
	dueAt: number | null;
	updatedAt: number;
	updatedByName: string | null;
}

const approver = alias(user, 'approver');

const row = {
	id: post.id,
	title: post.title,
	state: post.state,
	slug: post.slug,
	language: post.language,
	calendarDate: post.calendarDate,
	publishedAt: post.publishedAt,
	hiddenAt: post.hiddenAt,
	dueAt: post.dueAt,
	updatedAt: post.updatedAt,
	updatedByName: user.name
};

/**
 * How many posts lie on each date of a stretch of days, also those that are planned and not begun.
 * Withdrawn ones do not count.
 */
export async function postCounts(
	db: Reader,
	start: CivilDate,
	end: CivilDate
): Promise<PostCount[]> {
	const rows = await db
		.select({ date: post.calendarDate, count: count() })
		.from(post)
		.where(within(start, end))
		.groupBy(post.calendarDate);
	const counts = new Map(rows.map(({ date, count }) => [date ?? '', count]));
	for (const { date, count } of await unwrittenCounts(db, start, end))
		counts.set(date, (counts.get(date) ?? 0) + count);
	return [...counts].map(([date, count]) => ({ date, count }));
}

/** The posts of a stretch of days with some words in the title, by date. */
export function postsIn(
	db: Reader,
	start: CivilDate,
	end: CivilDate,
	words = ''
): Promise<PostRow[]> {
	return db
		.select(row)
		.from(post)
		.leftJoin(user, eq(user.id, post.updatedBy))
		.where(and(within(start, end), words ? like(post.title, pattern(words)) : undefined))
		.orderBy(asc(post.calendarDate), asc(post.title));
}

/** The first drafts that are planned for a stretch of days. */
export function nextDrafts(
	db: Reader,
	start: CivilDate,
	end: CivilDate,
	limit: number
): Promise<PostRow[]> {
	return db
		.select(row)
		.from(post)
		.leftJoin(user, eq(user.id, post.updatedBy))
		.where(and(within(start, end), inArray(post.state, UNREAD), isNull(post.publishedAt)))
		.orderBy(asc(post.calendarDate))
		.limit(limit);
}

/** The posts in a state: drafts by the day they are planned for, ideas without a day last; others newest first. */
export function postsInState(db: Reader, state: PostState, limit: number): Promise<PostRow[]> {
	const order =
		state !== 'published' && state !== 'withdrawn'
			? [sql`${post.calendarDate} is null`, asc(post.calendarDate), asc(post.title)]
			: [desc(post.publishedAt), desc(post.id)];
	return db
		.select(row)
		.from(post)
		.leftJoin(user, eq(user.id, post.updatedBy))
		.where(eq(post.state, state))
		.orderBy(...order)
		.limit(limit);
}

export async function postStateCounts(db: Reader): Promise<Record<PostState, number>> {
	const rows = await db
		.select({ state: post.state, count: count() })
		.from(post)
		.groupBy(post.state);
	const counts = Object.fromEntries(Object.keys(POST_STATES).map((state) => [state, 0])) as Record<
		PostState,
		number
	>;
	for (const { state, count } of rows) counts[state] = count;
	return counts;
}

/** One post with everything its editor shows, or undefined. */
export async function postById(db: Reader, id: string) {
	const [found] = await db
		.select({
			post,
			activityId: coverage.activityId,
			activityTitle: activity.title,
			updatedByName: user.name,
			approverName: approver.name
		})
		.from(post)
		.leftJoin(approver, eq(approver.id, post.approvedBy))
		.leftJoin(coverage, eq(coverage.id, post.coverageId))
		.leftJoin(activity, eq(activity.id, coverage.activityId))
		.leftJoin(user, eq(user.id, post.updatedBy))
		.where(eq(post.id, id));
	if (!found) return undefined;
	const standing = standingOf(found.post);
	const versions = await versionsOf(db, id);
	const [newest] = versions;
	return {
		...found.post,
		...{ isOut: standing.isOut, hash: standing.hash, moves: movesOf(standing) },
		/** Who approved exactly these words. */
		approver:
			found.approverName && standing.approvedHash === standing.hash
				? { name: found.approverName, at: found.post.approvedAt ?? 0 }
				: null,
		activityId: found.activityId,
		activityTitle: found.activityTitle,
		updatedByName: found.updatedByName,
		versions: versions.map(({ number, publishedAt, publisher }) => ({
			number,
			publishedAt,
			publisher
		})),
		/** Says the working copy something that residents have not been told? */
		unpublishedChanges: newest !== undefined && isChanged(found.post, newest)
	};
}

function versionsOf(db: Reader, id: string) {
	return db
		.select({
			number: postVersion.number,
			publishedAt: postVersion.publishedAt,
			publisher: user.name,
			title: postVersion.title,
			lead: postVersion.lead,
			body: postVersion.body,
			language: postVersion.language
		})
		.from(postVersion)
		.leftJoin(user, eq(user.id, postVersion.publishedBy))
		.where(eq(postVersion.postId, id))
		.orderBy(desc(postVersion.number));
}

function within(start: CivilDate, end: CivilDate) {
	return and(
		gte(post.calendarDate, start),
		lt(post.calendarDate, end),
		notInArray(post.state, ['withdrawn', 'cancelled'])
	);
}
