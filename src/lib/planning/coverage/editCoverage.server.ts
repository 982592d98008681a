import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import { write, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { once } from '$lib/database/once.server';
import { record } from '$lib/audit/audit.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { editor } from '../editor.server';
import { unknownPerson } from '../references.server';
import { activity, coverage } from '../tables.server';
import { dayOf, type CoverageState, type Moment, type When } from './coverage';
import { bringDefaults, moveVariants } from './follow.server';
import { change, datesOf, insert, stored } from './store.server';

/** What an editor writes about a coverage. */
export interface CoverageDraft {
	title: string | null;
	note: string | null;
	moment: Moment;
	state: CoverageState;
	when: When;
	activityId: string | null;
	responsibleId: string | null;
	deputyId: string | null;
}

/** Adds a coverage, once for each key. Without an activity and a day it is an idea. */
export function addCoverage(
	actor: Actor,
	draft: CoverageDraft,
	key: string | null
): Promise<{ id: string } | Refusal> {
	const id = newId();
	return write((tx) =>
		once(tx, { key, scope: `coverage.add:${actor.id}`, content: { ...draft } }, async () => {
			const placed = await placedIn(tx, draft);
			if ('refused' in placed) return placed;
			await insert(tx, actor, id, placed);
			await toldCoverage(tx, actor, 'add', id);
			return { id };
		})
	);
}

/** Gives an activity that has none the coverage its kind brings. Refuses when every day of it has passed. */
export function bringCoverage(
	actor: Actor,
	activityId: string
): Promise<{ count: number } | Refusal> {
	return write(async (tx) => {
		const [found] = await tx
			.select()
			.from(activity)
			.where(and(eq(activity.id, activityId), isNull(activity.deletedAt)));
		if (!found) return refuse('planning_not_found');
		const count = await bringDefaults(tx, actor, found);
		if (!count) return refuse('planning_defaults_passed');
		await toldCoverage(tx, actor, 'bring', activityId);
		return { count };
	});
}

/** Saves a coverage that was read as `version`. Its unpublished variants move as many days as it does. */
export function saveCoverage(
	actor: Actor,
	id: string,
	version: number,
	draft: CoverageDraft
): Promise<{ version: number } | Refusal> {
	return write(async (tx) => {
		const current = await stored(tx, id);
		if (!current) return refuse('planning_not_found');
		if (current.version !== version)
			return refuse('planning_changed_by_other', { name: await editor(tx, current.updatedBy) });
		const placed = await placedIn(tx, draft);
		if ('refused' in placed) return placed;
		await moveVariants(tx, id, current.date, placed.date);
		await change(tx, actor, id, { ...placed, version: version + 1 });
		await toldCoverage(tx, actor, 'save', id);
		return { version: version + 1 };
	});
}

/** Takes a coverage out of the plan. What is written stays among the posts. It can be brought back. */
export function deleteCoverage(
	actor: Actor,
	id: string
): Promise<{ activityId: string | null } | Refusal> {
	return write(async (tx) => {
		const current = await stored(tx, id);
		if (!current) return refuse('planning_not_found');
		await change(tx, actor, id, { deletedAt: now(), version: current.version + 1 });
		await toldCoverage(tx, actor, 'delete', id);
		return { activityId: current.activityId };
	});
}

/** Undoes a deletion. Bringing back what is there already changes nothing. */
export function restoreCoverage(actor: Actor, id: string): Promise<{ id: string } | Refusal> {
	return write(async (tx) => {
		const [gone] = await tx
			.select({ version: coverage.version })
			.from(coverage)
			.where(and(eq(coverage.id, id), isNotNull(coverage.deletedAt)));
		if (gone) {
			await change(tx, actor, id, { deletedAt: null, version: gone.version + 1 });
			await toldCoverage(tx, actor, 'restore', id);
		} else if (!(await stored(tx, id))) return refuse('planning_not_found');
		return { id };
	});
}

/** The columns of a draft, with its day worked out; refuses what refers to nothing, and a day that is none. */
async function placedIn(tx: Tx, { when, ...draft }: CoverageDraft) {
	const unknown =
		(await unknownPerson(tx, draft.responsibleId)) ?? (await unknownPerson(tx, draft.deputyId));
	if (unknown) return unknown;
	const dates = draft.activityId ? await datesOf(tx, draft.activityId) : null;
	if (draft.activityId && !dates) return refuse('planning_activity_unknown');
	const date = dayOf(when, dates);
	if (when.anchor !== null && date === null) return refuse('planning_date_not_real');
	const offsetDays = when.anchor === null ? null : when.offsetDays;
	const state = draft.state === 'idea' && date ? ('planned' as const) : draft.state;
	return { ...draft, state, date, anchor: when.anchor, offsetDays };
}

async function toldCoverage(tx: Tx, actor: Actor, verb: string, id: string) {
	await announce(tx, { topic: 'activity', subject: id });
	await record(tx, { actor, action: `coverage.${verb}`, subject: id });
}
