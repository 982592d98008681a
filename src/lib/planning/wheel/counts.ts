import type { CivilDate } from '$lib/calendar/civilDate';
import {
	contains,
	dayIndex,
	months,
	weeks,
	type MonthSpan,
	type Period,
	type Span,
	type WeekSpan
} from './period';

/** How many posts lie on a date. */
export interface PostCount {
	date: CivilDate;
	count: number;
}

export type MonthCount = MonthSpan & { activities: number; posts: number; overflow: number };
export type WeekCount = WeekSpan & { activities: number; posts: number };
type Identified = Span & { id: string };

/** The months with what they hold; `left` are the activities that found no place, counted where they begin. */
export function monthCounts(
	period: Period,
	activities: Identified[],
	postsOn: number[],
	left: Set<string>
): MonthCount[] {
	return months(period).map((month) => {
		const here = activities.filter((one) => overlaps(one, month));
		const starting = here.filter((one) => left.has(one.id) && one.from >= month.from);
		return {
			...month,
			activities: here.length,
			posts: sum(postsOn, month),
			overflow: starting.length
		};
	});
}

/** The weeks with what they hold. */
export function weekCounts(period: Period, activities: Span[], postsOn: number[]): WeekCount[] {
	return weeks(period).map((week) => ({
		...week,
		activities: activities.filter((one) => overlaps(one, week)).length,
		posts: sum(postsOn, week)
	}));
}

function overlaps(a: Span, b: Span): boolean {
	return a.from < b.to && b.from < a.to;
}

/** How many posts lie on each day of the period. */
export function postsPerDay(period: Period, posts: PostCount[]): number[] {
	const perDay = new Array<number>(period.days).fill(0);
	for (const { date, count } of posts)
		if (contains(period, date)) perDay[dayIndex(period, date)] = count;
	return perDay;
}

function sum(perDay: number[], { from, to }: Span): number {
	return perDay.slice(from, to).reduce((total, count) => total + count, 0);
}
