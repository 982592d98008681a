import { and, asc, eq, gt, isNull, lt, ne } from 'drizzle-orm';
import { addDays, daysBetween, type CivilDate } from '$lib/calendar/civilDate';
import { schoolHolidays } from '$lib/calendar/schoolHolidays.server';
import { now } from '$lib/database/clock.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { copyCoverage, followActivity } from '../coverage/follow.server';
import { editor } from '../editor.server';
import { change, stored } from '../store.server';
import { activity, series } from '../tables.server';
import { MOST_OCCURRENCES, occurrences } from './occurrences';
import { ruleText, type Rule } from './rule';
import { schoolStartsOf } from './schoolStart';
import type { Scope } from './spread';

type Row = typeof activity.$inferSelect;

/** A series and how many there are of it, or null when the activity stands alone. */
export async function seriesOf(db: Reader, id: string | null) {
	if (!id) return null;
	const [found] = await db.select().from(series).where(eq(series.id, id));
	if (!found) return null;
	const times = await db
		.select({ id: activity.id, startDate: activity.startDate, state: activity.state })
		.from(activity)
		.where(and(eq(activity.seriesId, id), isNull(activity.deletedAt)))
		.orderBy(asc(activity.startDate));
	return { ...found, times };
}

/** The first days of school, as the school route says. */
export async function schoolStarts(db: Reader) {
	return schoolStartsOf(await schoolHolidays(db));
}

/** The others of a series that a change to one of them is made to as well. */
export function othersIn(tx: Tx, current: Row, scope: Scope): Promise<Row[]> | Row[] {
	if (!current.seriesId || scope === 'one') return [];
	return tx
		.select()
		.from(activity)
		.where(
			and(
				eq(activity.seriesId, current.seriesId),
				isNull(activity.deletedAt),
				ne(activity.id, current.id),
				scope === 'following' ? gt(activity.startDate, current.startDate) : undefined
			)
		)
		.orderBy(asc(activity.startDate));
}

export interface Repeat {
	/** The version of the activity that was looked at. */
	version: number;
	rule: Rule;
	until: CivilDate;
	/** Dates the rule gives that are not wanted. */
	leftOut: CivilDate[];
}

/**
 * Lets an activity come again by a rule, with its coverage. One that already comes again is put in a series of
 * its own with those after it: they move to the new dates in their order, what is too many is deleted.
 * @returns how many there are
 */
export function repeatActivity(
	actor: Actor,
	id: string,
	{ version, rule, until, leftOut }: Repeat
): Promise<{ count: number } | Refusal> {
	return write(async (tx) => {
		const current = await stored(tx, id);
		if (!current) return refuse('planning_not_found');
		if (current.version !== version)
			return refuse('planning_changed_by_other', { name: await editor(tx, current.updatedBy) });
		const start = current.startDate;
		const dates = occurrences(rule, start, until, await schoolStarts(tx)).filter(
			(date) => date === start || !leftOut.includes(date)
		);
		if (dates.length < 2) return refuse('planning_repeats_never');
		const after = await othersIn(tx, current, 'following');
		if (current.seriesId) await endBefore(tx, actor, current.seriesId, start);
		const seriesId = await addSeries(tx, actor, { rule, startDate: start, until });
		await change(tx, actor, id, 'repeat', { seriesId, seriesDate: start, version: version + 1 });
		for (const [i, date] of dates.slice(1).entries())
			await place(tx, actor, { first: current, row: after[i], date, seriesId });
		for (const row of after.slice(dates.length - 1))
			await change(tx, actor, row.id, 'delete', { deletedAt: now(), version: row.version + 1 });
		return { count: dates.length };
	});
}

/** Adds to a series what its rule gives in (until, `until`]. @returns how many were added */
export async function extendSeries(
	tx: Tx,
	actor: Actor,
	{ id, dates, until }: { id: string; dates: CivilDate[]; until: CivilDate }
): Promise<number> {
	const [last] = await tx
		.select()
		.from(activity)
		.where(
			and(eq(activity.seriesId, id), isNull(activity.deletedAt), lt(activity.startDate, until))
		)
		.orderBy(asc(activity.startDate))
		.limit(MOST_OCCURRENCES);
	if (!last) return 0;
	for (const date of dates) await place(tx, actor, { first: last, date, seriesId: id });
	await tx
		.update(series)
		.set({ until, updatedAt: now(), updatedBy: actor.id })
		.where(eq(series.id, id));
	return dates.length;
}

async function place(
	tx: Tx,
	actor: Actor,
	{ first, row, date, seriesId }: { first: Row; row?: Row; date: CivilDate; seriesId: string }
): Promise<void> {
	const from = row ?? first;
	const endDate = addDays(date, daysBetween(from.startDate, from.endDate));
	const placed = { startDate: date, endDate, seriesId, seriesDate: date };
	if (row) {
		await followActivity(tx, actor, row.id, placed);
		await change(tx, actor, row.id, 'move', { ...placed, version: row.version + 1 });
	} else await copyActivity(tx, actor, first, placed);
}

/** A new activity like another, on other dates, with the coverage that is counted from it. */
export async function copyActivity(
	tx: Tx,
	actor: Actor,
	from: Row,
	placed: Partial<Row> & { startDate: CivilDate; endDate: CivilDate }
): Promise<string> {
	const id = newId();
	const at = now();
	const { title, shortTitle, kind, unitId, responsibleId, goal, description } = from;
	await tx.insert(activity).values({
		...{ title, shortTitle, kind, unitId, responsibleId, goal, description },
		...{ state: 'planned', createdAt: at, updatedAt: at, updatedBy: actor.id },
		...{ ...placed, id, version: 1 }
	});
	await copyCoverage(tx, actor, from.id, { ...placed, id });
	return id;
}

async function addSeries(
	tx: Tx,
	actor: Actor,
	{ rule, ...dates }: { rule: Rule; startDate: CivilDate; until: CivilDate }
): Promise<string> {
	const id = newId();
	const at = now();
	const stamps = { createdAt: at, updatedAt: at, updatedBy: actor.id };
	await tx.insert(series).values({ id, rule: ruleText(rule), ...dates, ...stamps });
	return id;
}

async function endBefore(tx: Tx, actor: Actor, id: string, date: CivilDate): Promise<void> {
	await tx
		.update(series)
		.set({ until: addDays(date, -1), updatedAt: now(), updatedBy: actor.id })
		.where(eq(series.id, id));
}
