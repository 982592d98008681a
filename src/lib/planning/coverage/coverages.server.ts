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
	notExists,
	notInArray,
	or
} from 'drizzle-orm';
import type { CivilDate } from '$lib/calendar/civilDate';
import type { Reader } from '$lib/database/database.server';
import { user } from '$lib/staff/tables.server';
import { pattern } from '../activities.server';
import { activity, coverage, post } from '../tables.server';

const row = {
	id: coverage.id,
	activityId: coverage.activityId,
	moment: coverage.moment,
	title: coverage.title,
	note: coverage.note,
	state: coverage.state,
	anchor: coverage.anchor,
	offsetDays: coverage.offsetDays,
	date: coverage.date,
	responsibleId: coverage.responsibleId,
	deputyId: coverage.deputyId,
	version: coverage.version,
	activityTitle: activity.title,
	startDate: activity.startDate,
	endDate: activity.endDate,
	responsibleName: user.name
};

const variant = {
	id: post.id,
	coverageId: post.coverageId,
	title: post.title,
	outlet: post.outlet,
	state: post.state,
	calendarDate: post.calendarDate,
	publishedAt: post.publishedAt
};

export type Coverage = Awaited<ReturnType<typeof coveragesOf>>[number];
export type UnwrittenRow = Awaited<ReturnType<typeof unwrittenIn>>[number];

/** What is told about an activity, by day, each with its variants. */
export async function coveragesOf(db: Reader, activityId: string) {
	const rows = await coverages(db)
		.where(and(eq(coverage.activityId, activityId), isNull(coverage.deletedAt)))
		.orderBy(asc(coverage.date), asc(coverage.id));
	return withVariants(db, rows);
}

/** One coverage with its variants, or undefined when there is none or it is deleted. */
export async function coverageById(db: Reader, id: string) {
	const rows = await coverages(db).where(and(eq(coverage.id, id), isNull(coverage.deletedAt)));
	return (await withVariants(db, rows))[0];
}

/** The idea bank: what has no day and has not been told, newest first. */
export async function ideas(db: Reader, words = '', most = 200) {
	const told = db
		.select()
		.from(post)
		.where(and(eq(post.coverageId, coverage.id), dated()));
	const rows = await coverages(db)
		.where(
			and(
				isNull(coverage.date),
				isNull(coverage.deletedAt),
				notInArray(coverage.state, ['declined']),
				notExists(told),
				words
					? or(like(coverage.title, pattern(words)), like(coverage.note, pattern(words)))
					: undefined
			)
		)
		.orderBy(desc(coverage.createdAt), desc(coverage.id))
		.limit(most);
	return withVariants(db, rows);
}

/** What is planned for a stretch of days and not begun: no variant is written. By day. */
export function unwrittenIn(db: Reader, start: CivilDate, end: CivilDate, words = '') {
	return coverages(db)
		.where(
			and(
				unwritten(db, start, end),
				words
					? or(like(coverage.title, pattern(words)), like(activity.title, pattern(words)))
					: undefined
			)
		)
		.orderBy(asc(coverage.date), asc(coverage.id));
}

/** How many unwritten coverages lie on each date of a stretch of days. */
export async function unwrittenCounts(db: Reader, start: CivilDate, end: CivilDate) {
	const rows = await db
		.select({ date: coverage.date, count: count() })
		.from(coverage)
		.leftJoin(activity, eq(activity.id, coverage.activityId))
		.where(unwritten(db, start, end))
		.groupBy(coverage.date);
	return rows.map(({ date, count }) => ({ date: date ?? '', count }));
}

/** Planned, in [start, end), of an activity that is to take place, and nobody has begun to write. */
function unwritten(db: Reader, start: CivilDate, end: CivilDate) {
	const written = db.select().from(post).where(eq(post.coverageId, coverage.id));
	const takesPlace = and(
		isNull(activity.deletedAt),
		notInArray(activity.state, ['cancelled', 'postponed'])
	);
	return and(
		gte(coverage.date, start),
		lt(coverage.date, end),
		isNull(coverage.deletedAt),
		inArray(coverage.state, ['planned', 'undecided', 'requested']),
		or(isNull(coverage.activityId), takesPlace),
		notExists(written)
	);
}

function coverages(db: Reader) {
	return db
		.select(row)
		.from(coverage)
		.leftJoin(activity, eq(activity.id, coverage.activityId))
		.leftJoin(user, eq(user.id, coverage.responsibleId))
		.$dynamic();
}

async function withVariants<T extends { id: string }>(db: Reader, rows: T[]) {
	const ids = rows.map(({ id }) => id);
	const variants = ids.length
		? await db
				.select(variant)
				.from(post)
				.where(inArray(post.coverageId, ids))
				.orderBy(asc(post.calendarDate), asc(post.id))
		: [];
	return rows.map((one) => ({
		...one,
		variants: variants.filter(({ coverageId }) => coverageId === one.id)
	}));
}

function dated() {
	return or(gte(post.calendarDate, '0'), gte(post.publishedAt, 0));
}
