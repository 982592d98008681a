import { and, asc, gte, inArray, isNull, isNotNull, lt, ne } from 'drizzle-orm';
import {
	addDays,
	dateOf,
	daysBetween,
	monthOf,
	yearOf,
	type CivilDate
} from '$lib/calendar/civilDate';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { change, stored, told } from '../store.server';
import { activity, series as seriesTable } from '../tables.server';
import { inYear, occurrences, type SchoolStarts } from './occurrences';
import { likelyRules } from './roll';
import { ruleFrom, ruleText, type Rule } from './rule';
import { copyActivity, extendSeries, schoolStarts } from './series.server';

/** How many years back the same title is looked for. */
const HISTORY = 4;

/** What of a year can be rolled forward to the next: single activities, and series that end with the year. */
export async function rollView(db: Reader, year: number) {
	const starts = await schoolStarts(db);
	const rows = await inYearOf(db, year);
	const done = new Set(await rolledFrom(db, rows));
	const history = await earlier(db, year);
	const next = new Set((await inYearOf(db, year + 1)).map(({ title }) => title));
	const single = rows.filter(({ seriesId }) => !seriesId);
	return {
		schoolStarts: starts,
		activities: single.map((one) => ({
			...one,
			isRolled: done.has(one.id),
			/** One of the same name lies in the next year already. */
			isThere: next.has(one.title),
			rules: likelyRules(one, history.get(one.title) ?? [], starts).map(ruleText)
		})),
		series: await seriesEnding(db, rows, year, starts)
	};
}

type Activities = Awaited<ReturnType<typeof inYearOf>>;

function inYearOf(db: Reader, year: number) {
	return db
		.select({
			id: activity.id,
			title: activity.title,
			kind: activity.kind,
			state: activity.state,
			startDate: activity.startDate,
			endDate: activity.endDate,
			yearRule: activity.yearRule,
			seriesId: activity.seriesId,
			seriesDate: activity.seriesDate
		})
		.from(activity)
		.where(
			and(
				isNull(activity.deletedAt),
				gte(activity.startDate, dateOf(year, 1, 1)),
				lt(activity.startDate, dateOf(year + 1, 1, 1))
			)
		)
		.orderBy(asc(activity.startDate), asc(activity.title));
}

async function rolledFrom(db: Reader, rows: { id: string }[]): Promise<string[]> {
	if (!rows.length) return [];
	const found = await db
		.select({ id: activity.rolledFromId })
		.from(activity)
		.where(and(isNotNull(activity.rolledFromId), isNull(activity.deletedAt)));
	return found.flatMap(({ id }) => id ?? []);
}

async function earlier(db: Reader, year: number): Promise<Map<string, CivilDate[]>> {
	const rows = await db
		.select({ title: activity.title, startDate: activity.startDate })
		.from(activity)
		.where(
			and(
				isNull(activity.deletedAt),
				ne(activity.state, 'postponed'),
				gte(activity.startDate, dateOf(year - HISTORY, 1, 1)),
				lt(activity.startDate, dateOf(year, 1, 1))
			)
		);
	const dates = new Map<string, CivilDate[]>();
	for (const { title, startDate } of rows)
		dates.set(title, [...(dates.get(title) ?? []), startDate]);
	return dates;
}

async function seriesEnding(db: Reader, rows: Activities, year: number, starts: SchoolStarts) {
	const ids = [...new Set(rows.flatMap(({ seriesId }) => seriesId ?? []))];
	if (!ids.length) return [];
	const found = await db.select().from(seriesTable).where(inArray(seriesTable.id, ids));
	return found.flatMap(({ id, rule: text, until }) => {
		const times = rows.filter(({ seriesId }) => seriesId === id);
		const rule = ruleFrom(text);
		const last = times
			.map(({ seriesDate }) => seriesDate ?? '')
			.sort()
			.at(-1);
		if (!rule || !last) return [];
		const dates = nextDates(rule, { last, until, year: year + 1 }, starts);
		const held = new Set(times.map(({ startDate }) => monthOf(startDate)));
		// A month without one this year is likely to be without one the next.
		const likely = dates.filter((date) => rule.freq !== 'MONTHLY' || held.has(monthOf(date)));
		const title = times[0]?.title ?? '';
		return [{ id, title, rule: text, dates, likely, isRolled: yearOf(until) > year }];
	});
}

/** What a series gives in a year beyond where it ends now, counted on from the last date its rule gave. */
function nextDates(
	rule: Rule,
	{ last, until, year }: { last: CivilDate; until: CivilDate; year: number },
	starts: SchoolStarts
): CivilDate[] {
	return occurrences(rule, last, dateOf(year, 12, 31), starts).filter(
		(date) => date > last && date > until && yearOf(date) === year
	);
}

/** What a reviewer chose for one activity: the rule, or a date of her own. */
export interface Choice {
	id: string;
	rule: string;
	/** Used when `rule` is empty. */
	date: CivilDate;
}

/**
 * Puts what was chosen into the year after `year`, with its coverage; the rule is kept for the next time. What
 * has been rolled already is passed over, so that sending the form twice adds nothing.
 */
export function rollForward(
	actor: Actor,
	{
		year,
		choices,
		series
	}: { year: number; choices: Choice[]; series: Record<string, CivilDate[]> }
): Promise<{ count: number } | Refusal> {
	return write(async (tx) => {
		const starts = await schoolStarts(tx);
		const view = await rollView(tx, year);
		let count = 0;
		for (const choice of choices) {
			const one = view.activities.find(({ id }) => id === choice.id);
			if (!one || one.isRolled) continue;
			const rule = choice.rule ? ruleFrom(choice.rule) : null;
			const date = rule ? inYear(rule, year + 1, starts) : choice.date;
			if (!date || yearOf(date) !== year + 1)
				return refuse('planning_roll_no_date', { title: one.title });
			await rollOne(tx, actor, one.id, date, rule);
			count++;
		}
		for (const one of view.series.filter(({ isRolled }) => !isRolled)) {
			const dates = one.dates.filter((date) => series[one.id]?.includes(date));
			if (!dates.length) continue;
			count += await extendSeries(tx, actor, {
				id: one.id,
				dates,
				until: dateOf(year + 1, 12, 31)
			});
		}
		return count ? { count } : refuse('planning_roll_nothing');
	});
}

async function rollOne(tx: Tx, actor: Actor, id: string, date: CivilDate, rule: Rule | null) {
	const from = await stored(tx, id);
	if (!from) return;
	const yearRule = rule && ruleText(rule);
	const endDate = addDays(date, daysBetween(from.startDate, from.endDate));
	const placed = { startDate: date, endDate, yearRule, rolledFromId: id };
	const newId = await copyActivity(tx, actor, from, placed);
	await told(tx, actor, 'roll', newId, { from: from.startDate, to: date });
	if (yearRule !== from.yearRule)
		await change(tx, actor, id, 'save', { yearRule, version: from.version + 1 });
}
