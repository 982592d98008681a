import type { CivilDate } from '$lib/calendar/civilDate';
import type { Mark, MarkedDay } from '$lib/calendar/markedDays';
import type { SchoolHoliday } from '$lib/calendar/schoolHoliday';
import type { ActivityKind } from '../kinds';
import type { ActivityState } from '../activity';
import { arrange, type Arrangement, type Placement } from './lanes';
import {
	monthCounts,
	postsPerDay,
	weekCounts,
	type MonthCount,
	type PostCount,
	type WeekCount
} from './counts';
import { clipped, contains, dayIndex, type Period, type Span } from './period';
import { FEWEST_LANES, middle, MOST_LANES, ringsFor } from './rings';

export interface WheelActivity {
	id: string;
	title: string;
	shortTitle: string | null;
	startDate: CivilDate;
	endDate: CivilDate;
	kind: ActivityKind;
	state: ActivityState;
}

export interface DrawnActivity extends Placement, WheelActivity {
	/** It began before the period, or goes on after it: that end is drawn square. */
	cutStart: boolean;
	cutEnd: boolean;
}

/** One mark of a sort on a day; 17 May 2027 has two names. */
export interface DayMark {
	mark: Mark;
	index: number;
	names: MarkedDay['name'][];
}

export interface Layout {
	period: Period;
	lanes: number;
	drawn: DrawnActivity[];
	/** How many activities found no place. */
	hidden: number;
	/** How many are drawn without their name or not drawn, and the first of them: the page lists them. */
	nameless: number;
	listed: WheelActivity[];
	months: MonthCount[];
	weeks: WeekCount[];
	marks: DayMark[];
	school: (Span & { name: string })[];
	/** The day index of today, when today is in the period. */
	today: number | null;
}

export interface LayoutInput {
	period: Period;
	today: CivilDate;
	/** What is not cancelled. */
	activities: WheelActivity[];
	posts: PostCount[];
	marks: MarkedDay[];
	school: SchoolHoliday[];
}

/** More than this is for the list view, not for the page of the wheel. */
const LISTED = 40;

/** Everything a wheel shows, with each thing at its day and in its lane. Nothing is lost: what has no place is counted and listed. */
export function layout(input: LayoutInput): Layout {
	const { period, today } = input;
	const spans = new Map<string, Span & WheelActivity>();
	for (const activity of input.activities) {
		const span = clipped(period, activity.startDate, activity.endDate);
		if (span) spans.set(activity.id, { ...activity, ...span });
	}
	const { lanes, arrangement } = lanesNeeded([...spans.values()], period.days);
	const perDay = postsPerDay(period, input.posts);
	const nameless = unnamed(arrangement, spans);
	return {
		period,
		lanes,
		drawn: arrangement.placed.map((placement) => drawn(placement, spans, period)),
		hidden: arrangement.left.length,
		nameless: nameless.length,
		listed: nameless.slice(0, LISTED),
		months: monthCounts(period, [...spans.values()], perDay, new Set(arrangement.left)),
		weeks: weekCounts(period, [...spans.values()], perDay),
		marks: marks(period, input.marks),
		school: input.school.flatMap(({ name, startDate, endDate }) => {
			const span = clipped(period, startDate, endDate);
			return span ? [{ name, ...span }] : [];
		}),
		today: contains(period, today) ? dayIndex(period, today) : null
	};
}

/** The fewest lanes in which everything is drawn with a whole name; else as many as there can be. */
function lanesNeeded(items: (Span & WheelActivity)[], days: number) {
	const crowded = items.length > 150;
	for (let lanes = crowded ? MOST_LANES : FEWEST_LANES; ; lanes++) {
		const arrangement = arrange(items, days, ringsFor(lanes, false).lanes.map(middle));
		const whole = arrangement.placed.every((one) => one.label && one.label.rung !== 'cut');
		if (lanes >= MOST_LANES || (whole && !arrangement.left.length)) return { lanes, arrangement };
	}
}

function drawn(
	placement: Placement,
	spans: Map<string, Span & WheelActivity>,
	period: Period
): DrawnActivity {
	const activity = spans.get(placement.id);
	if (!activity) throw new Error(`No activity ${placement.id} in the layout`);
	return {
		...placement,
		...plain(activity),
		cutStart: activity.startDate < period.start,
		cutEnd: activity.endDate >= period.end
	};
}

function plain(activity: WheelActivity): WheelActivity {
	const { id, title, shortTitle, startDate, endDate, kind, state } = activity;
	return { id, title, shortTitle, startDate, endDate, kind, state };
}

function unnamed(arrangement: Arrangement, spans: Map<string, Span & WheelActivity>) {
	const named = new Set(arrangement.placed.filter((one) => one.label).map((one) => one.id));
	return [...spans.values()]
		.filter((activity) => !named.has(activity.id))
		.sort((a, b) => a.from - b.from || a.title.localeCompare(b.title))
		.map(plain);
}

function marks(period: Period, days: MarkedDay[]): DayMark[] {
	const found = new Map<string, DayMark>();
	for (const { date, mark, name } of days) {
		if (!contains(period, date)) continue;
		const same = found.get(`${mark} ${date}`);
		if (same) same.names.push(name);
		else found.set(`${mark} ${date}`, { mark, index: dayIndex(period, date), names: [name] });
	}
	return [...found.values()];
}
