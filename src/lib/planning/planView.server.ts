import { and, eq, isNotNull } from 'drizzle-orm';
import { addDays, dateOf, type CivilDate } from '$lib/calendar/civilDate';
import { markedDays, type MarkedDay } from '$lib/calendar/markedDays';
import type { SchoolHoliday } from '$lib/calendar/schoolHoliday';
import { schoolHolidaysIn } from '$lib/calendar/schoolHolidays.server';
import type { Reader } from '$lib/database/database.server';
import {
	activitiesForWheel,
	activitiesIn,
	nextActivities,
	type Activity
} from './activities.server';
import { unwrittenIn, type UnwrittenRow } from './coverage/coverages.server';
import type { PlanFilter } from './filter';
import { gridOf, monthGrid, type GridWeek } from './monthGrid';
import { nextDrafts, postCounts, postsIn, type PostRow } from './posts.server';
import { activity } from './tables.server';
import { layout, type Layout } from './wheel/layout';
import { contains, months, periodOf, type MonthSpan } from './wheel/period';

export interface WheelView {
	layout: Layout;
	/** What begins in the next weeks. */
	soon: { activities: Activity[]; posts: PostRow[] };
}

export interface Marks {
	marks: MarkedDay[];
	school: SchoolHoliday[];
}

export interface MonthView extends Marks {
	weeks: GridWeek<Activity>[];
	posts: PostRow[];
	/** What is to be told, and nobody has begun to write. */
	planned: UnwrittenRow[];
}

export interface ListMonth {
	year: number;
	month: number;
	activities: Activity[];
	posts: PostRow[];
	planned: UnwrittenRow[];
	marks: MarkedDay[];
}

export interface ListView {
	months: ListMonth[];
	/** How many there are; more than `MOST_LISTED` are cut, and the page says so. */
	found: number;
	shown: number;
}

/** What a page shows of what begins soon, and how far ahead it looks, in days. */
const SOON = { days: 42, activities: 6, posts: 4 };
const MOST_LISTED = 1000;

/** A year on the wheel. Cancelled activities are not drawn: they are in the list. */
export async function wheelView(
	db: Reader,
	filter: PlanFilter,
	today: CivilDate
): Promise<WheelView> {
	const period = periodOf(filter.year, filter.startMonth);
	const { start, end } = period;
	const ahead = { start: today, end: addDays(today, SOON.days) };
	const [activities, posts, marked, next, nextPosts] = await Promise.all([
		activitiesForWheel(db, { start, end, kinds: filter.kinds }),
		postCounts(db, start, end),
		marksIn(db, start, end),
		nextActivities(db, { ...ahead, kinds: filter.kinds }, SOON.activities),
		nextDrafts(db, ahead.start, ahead.end, SOON.posts)
	]);
	return {
		layout: layout({ period, today, activities, posts, ...marked }),
		soon: { activities: next, posts: nextPosts }
	};
}

/** A month as whole weeks. */
export async function monthView(
	db: Reader,
	{ year, month, kinds }: PlanFilter
): Promise<MonthView> {
	const { start, end } = gridOf(year, month);
	const [activities, posts, planned, marked] = await Promise.all([
		activitiesIn(db, { start, end, kinds }),
		postsIn(db, start, end),
		unwrittenIn(db, start, end),
		marksIn(db, start, end)
	]);
	return { weeks: monthGrid(year, month, activities), posts, planned, ...marked };
}

/** A year as a list, month by month. An activity stands in the month it begins, or in the first when it began before. */
export async function listView(db: Reader, filter: PlanFilter): Promise<ListView> {
	const { start, end } = periodOf(filter.year, filter.startMonth);
	const [activities, posts, planned, { marks }] = await Promise.all([
		activitiesIn(db, { start, end, kinds: filter.kinds, words: filter.words }),
		postsIn(db, start, end, filter.words),
		unwrittenIn(db, start, end, filter.words),
		marksIn(db, start, end)
	]);
	const shown = activities.slice(0, MOST_LISTED);
	const shownPosts = posts.slice(0, MOST_LISTED);
	const shownPlanned = planned.slice(0, MOST_LISTED);
	return {
		months: months(periodOf(filter.year, filter.startMonth)).map((month) => ({
			year: month.year,
			month: month.month,
			activities: shown.filter((one) => isIn(month, one.startDate < start ? start : one.startDate)),
			posts: shownPosts.filter((one) => one.calendarDate && isIn(month, one.calendarDate)),
			planned: shownPlanned.filter(({ date }) => date && isIn(month, date)),
			marks: filter.words ? [] : marks.filter((one) => isIn(month, one.date))
		})),
		found: activities.length + posts.length + planned.length,
		shown: shown.length + shownPosts.length + shownPlanned.length
	};
}

/** An activity that was just deleted, to offer to bring it back. */
export async function deletedActivity(db: Reader, id: string | null) {
	if (!id) return null;
	const [found] = await db
		.select({ id: activity.id, title: activity.title })
		.from(activity)
		.where(and(eq(activity.id, id), isNotNull(activity.deletedAt)));
	return found ?? null;
}

/** The marked days and school holidays of [start, end). */
async function marksIn(db: Reader, start: CivilDate, end: CivilDate): Promise<Marks> {
	const period = { start, end, days: 0 };
	const years = [...new Set([start, addDays(end, -1)].map((date) => Number(date.slice(0, 4))))];
	return {
		marks: years.flatMap(markedDays).filter((day) => contains(period, day.date)),
		school: await schoolHolidaysIn(db, start, end)
	};
}

function isIn({ year, month }: Pick<MonthSpan, 'year' | 'month'>, date: CivilDate): boolean {
	return date >= dateOf(year, month, 1) && date < dateOf(year, month + 1, 1);
}
