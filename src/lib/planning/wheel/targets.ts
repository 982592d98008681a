import { addDays, monthOf, yearOf } from '$lib/calendar/civilDate';
import type { T } from '$lib/i18n/translate';
import { STATES } from '../activity';
import { dateRange, monthName } from '../dates';
import { planAddress, type PlanFilter } from '../filter';
import { angleOf, pill, ringPiece } from './arc';
import { occupied } from './lanes';
import type { Layout } from './layout';
import { dayIndex } from './period';
import { MONTHS, ringsFor, WEEKS } from './rings';

/** What one learns by pointing at something on the wheel. */
export interface Pointed {
	title: string;
	detail: string;
}

/** Something on the wheel that leads somewhere. */
export interface Target extends Pointed {
	href: string;
	/** Where in the year it begins: a day index, negative before the period. */
	day: number;
	path: string;
	/** The whole sector of a month, for a thumb. */
	wedge?: string;
}

export interface TargetRing {
	name: 'month' | 'week' | 'activity';
	targets: Target[];
}

/** All that can be reached on the wheel, ring by ring from the rim, each in the order of the year. */
export function targets(layout: Layout, filter: PlanFilter, t: T): TargetRing[] {
	return [
		{ name: 'month', targets: monthTargets(layout, filter, t) },
		{ name: 'week', targets: weekTargets(layout, filter, t) },
		{ name: 'activity', targets: activityTargets(layout, filter, t) }
	];
}

function monthTargets(layout: Layout, filter: PlanFilter, t: T): Target[] {
	const rings = ringsFor(layout.lanes, layout.hidden > 0);
	return layout.months.map((month) => {
		const [from, to] = anglesOf(layout, month);
		return {
			title: `${monthName(month.month, t.locale)} ${month.year}`,
			detail: t('planning_held', { activities: month.activities, posts: month.posts }),
			href: planAddress(filter, { view: 'maned', year: month.year, month: month.month }),
			day: month.from,
			path: ringPiece(from, to, MONTHS.inner, MONTHS.outer),
			wedge: ringPiece(from, to, rings.centre, MONTHS.outer)
		};
	});
}

function weekTargets(layout: Layout, filter: PlanFilter, t: T): Target[] {
	const { posts } = ringsFor(layout.lanes, layout.hidden > 0);
	return layout.weeks.map((week) => {
		const [from, to] = anglesOf(layout, week);
		const first = addDays(layout.period.start, week.from);
		const [year, month] = [yearOf(first), monthOf(first)];
		const range = dateRange(week.monday, addDays(week.monday, 6), t.locale, year);
		const held = t('planning_held', { activities: week.activities, posts: week.posts });
		return {
			title: t('planning_week', { week: week.week }),
			detail: `${range}: ${held}`,
			href: `${planAddress(filter, { view: 'maned', year, month })}#uke-${week.week}`,
			day: week.from,
			path:
				ringPiece(from, to, WEEKS.inner, WEEKS.outer) +
				ringPiece(from, to, posts.inner, posts.outer)
		};
	});
}

function activityTargets(layout: Layout, filter: PlanFilter, t: T): Target[] {
	const { lanes } = ringsFor(layout.lanes, layout.hidden > 0);
	return layout.drawn
		.flatMap((activity): Target[] => {
			const lane = lanes[activity.lane];
			if (!lane) return [];
			const { from, to } = occupied(activity);
			const dates = dateRange(activity.startDate, activity.endDate, t.locale, filter.year);
			return [
				{
					title: activity.title,
					detail: `${dates} · ${t(STATES[activity.state].label)}`,
					href: `/intern/arshjul/${activity.id}`,
					day: dayIndex(layout.period, activity.startDate),
					path: pill(from, to, lane.inner, lane.outer)
				}
			];
		})
		.sort((a, b) => a.day - b.day);
}

function anglesOf(layout: Layout, { from, to }: { from: number; to: number }): [number, number] {
	return [angleOf(from, layout.period.days), angleOf(to, layout.period.days)];
}
