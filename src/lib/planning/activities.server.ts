import { and, asc, eq, gte, inArray, isNull, like, lt, ne, or } from 'drizzle-orm';
import type { CivilDate } from '$lib/calendar/civilDate';
import type { Reader } from '$lib/database/database.server';
import { unit, user } from '$lib/staff/tables.server';
import type { ActivityDraft } from './activity';
import type { ActivityKind } from './kinds';
import { activity } from './tables.server';
import type { WheelActivity } from './wheel/layout';

export interface Activity extends ActivityDraft {
	id: string;
	version: number;
	unitName: string | null;
	unitNameNn: string | null;
	responsibleName: string | null;
	seriesId: string | null;
}

export interface ActivityQuery {
	/** First day, and the first day after. */
	start: CivilDate;
	end: CivilDate;
	kinds: ActivityKind[];
	/** Words to look for in the titles; empty finds everything. */
	words?: string;
}

/** The activities that touch a stretch of days, by date. Deleted ones are left out. */
export function activitiesIn(db: Reader, query: ActivityQuery): Promise<Activity[]> {
	return activities(db)
		.where(touching(query))
		.orderBy(asc(activity.startDate), asc(activity.endDate), asc(activity.title));
}

/** What the wheel draws of the activities that touch a stretch of days. Cancelled ones are left out. */
export function activitiesForWheel(db: Reader, query: ActivityQuery): Promise<WheelActivity[]> {
	return db
		.select({
			id: activity.id,
			title: activity.title,
			shortTitle: activity.shortTitle,
			startDate: activity.startDate,
			endDate: activity.endDate,
			kind: activity.kind,
			state: activity.state
		})
		.from(activity)
		.where(and(touching(query), ne(activity.state, 'cancelled')));
}

/** The first activities that begin in a stretch of days, by date. Cancelled ones are left out. */
export function nextActivities(
	db: Reader,
	{ start, end, kinds }: ActivityQuery,
	limit: number
): Promise<Activity[]> {
	return activities(db)
		.where(
			and(
				isNull(activity.deletedAt),
				gte(activity.startDate, start),
				lt(activity.startDate, end),
				inArray(activity.kind, kinds),
				ne(activity.state, 'cancelled')
			)
		)
		.orderBy(asc(activity.startDate), asc(activity.title))
		.limit(limit);
}

/** One activity, or undefined when there is none or it is deleted. */
export async function activityById(db: Reader, id: string): Promise<Activity | undefined> {
	const [found] = await activities(db).where(and(eq(activity.id, id), isNull(activity.deletedAt)));
	return found;
}

function activities(db: Reader) {
	return db
		.select({
			id: activity.id,
			title: activity.title,
			shortTitle: activity.shortTitle,
			startDate: activity.startDate,
			endDate: activity.endDate,
			kind: activity.kind,
			state: activity.state,
			unitId: activity.unitId,
			responsibleId: activity.responsibleId,
			goal: activity.goal,
			description: activity.description,
			version: activity.version,
			unitName: unit.nameNb,
			unitNameNn: unit.nameNn,
			responsibleName: user.name,
			seriesId: activity.seriesId
		})
		.from(activity)
		.leftJoin(unit, eq(unit.id, activity.unitId))
		.leftJoin(user, eq(user.id, activity.responsibleId))
		.$dynamic();
}

function touching({ start, end, kinds, words }: ActivityQuery) {
	return and(
		isNull(activity.deletedAt),
		lt(activity.startDate, end),
		gte(activity.endDate, start),
		inArray(activity.kind, kinds),
		words ? containing(words) : undefined
	);
}

function containing(words: string) {
	return or(like(activity.title, pattern(words)), like(activity.description, pattern(words)));
}

/** What LIKE looks for to find words as they stand. */
export function pattern(words: string): string {
	return `%${words.replace(/[%_]/g, '')}%`;
}
