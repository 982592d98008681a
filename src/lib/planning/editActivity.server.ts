import { and, eq, isNotNull } from 'drizzle-orm';
import { daysBetween, type CivilDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { write, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { once } from '$lib/database/once.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { FIELDS, movedBy, movedTo, type ActivityDraft } from './activity';
import { bringDefaults, followActivity } from './coverage/follow.server';
import { editor } from './editor.server';
import { othersIn } from './recurrence/series.server';
import { spread, type Scope } from './recurrence/spread';
import { change, stored, told, unknownReference } from './store.server';
import { activity } from './tables.server';

/** Adds an activity, once for each key; with the coverage its kind brings when that is wanted. */
export function addActivity(
	actor: Actor,
	draft: ActivityDraft,
	key: string | null,
	withCoverage = false
): Promise<{ id: string } | Refusal> {
	const id = newId();
	return write((tx) =>
		once(
			tx,
			{ key, scope: `activity.add:${actor.id}`, content: { ...draft, withCoverage } },
			async () => {
				const unknown = await unknownReference(tx, draft);
				if (unknown) return unknown;
				const at = now();
				const stamps = { createdAt: at, updatedAt: at, updatedBy: actor.id };
				await tx.insert(activity).values({ ...draft, id, ...stamps });
				if (withCoverage) await bringDefaults(tx, actor, { ...draft, id });
				await told(tx, actor, 'add', id, { startDate: draft.startDate, endDate: draft.endDate });
				return { id };
			}
		)
	);
}

/**
 * Saves an activity that was read as `version`. Refuses when somebody else has saved since.
 * @param scope in a series, what was changed is changed in the others too, where they said the same
 */
export function saveActivity(
	actor: Actor,
	id: string,
	version: number,
	draft: ActivityDraft,
	scope: Scope = 'one'
): Promise<{ version: number } | Refusal> {
	return write(async (tx) => {
		const current = await stored(tx, id);
		if (!current) return refuse('planning_not_found');
		if (current.version !== version)
			return refuse('planning_changed_by_other', { name: await editor(tx, current.updatedBy) });
		const unknown = await unknownReference(tx, draft);
		if (unknown) return unknown;
		const refused = await changeAll(tx, actor, 'save', current, draft, scope);
		return refused ?? { version: version + 1 };
	});
}

/**
 * Moves an activity by whole days, or so that it starts on a date. It keeps its length; those of its series
 * that are moved along move as many days.
 */
export function moveActivity(
	actor: Actor,
	id: string,
	move: { by: number } | { to: string },
	scope: Scope = 'one'
): Promise<{ version: number; movedBy: number } | Refusal> {
	return write(async (tx) => {
		const current = await stored(tx, id);
		if (!current) return refuse('planning_not_found');
		const dates = 'by' in move ? movedBy(current, move.by) : movedTo(current, move.to);
		if (isRefused(dates)) return dates;
		const refused = await changeAll(tx, actor, 'move', current, { ...current, ...dates }, scope);
		const moved = daysBetween(current.startDate, dates.startDate);
		return refused ?? { version: current.version + 1, movedBy: moved };
	});
}

/** Takes an activity out of the plan, perhaps with others of its series. `restoreActivity` brings them back. */
export function deleteActivity(
	actor: Actor,
	id: string,
	scope: Scope = 'one'
): Promise<{ startDate: CivilDate } | Refusal> {
	return write(async (tx) => {
		const current = await stored(tx, id);
		if (!current) return refuse('planning_not_found');
		const deletedAt = now();
		for (const one of [current, ...(await othersIn(tx, current, scope))])
			await change(tx, actor, one.id, 'delete', { deletedAt, version: one.version + 1 });
		return { startDate: current.startDate };
	});
}

/** Undoes a deletion, of all that were deleted with it. Bringing back what is already back changes nothing. */
export function restoreActivity(actor: Actor, id: string): Promise<{ id: string } | Refusal> {
	return write(async (tx) => {
		const [gone] = await tx
			.select()
			.from(activity)
			.where(and(eq(activity.id, id), isNotNull(activity.deletedAt)));
		if (!gone) return (await stored(tx, id)) ? { id } : refuse('planning_not_found');
		const together = gone.seriesId ? eq(activity.seriesId, gone.seriesId) : eq(activity.id, id);
		const all = await tx
			.select({ id: activity.id, version: activity.version })
			.from(activity)
			.where(and(together, eq(activity.deletedAt, gone.deletedAt ?? 0)));
		for (const one of all)
			await change(tx, actor, one.id, 'restore', { deletedAt: null, version: one.version + 1 });
		return { id };
	});
}

/** Changes an activity and those of its series in the scope, with the coverage that follows each. */
async function changeAll(
	tx: Tx,
	actor: Actor,
	verb: 'save' | 'move',
	current: typeof activity.$inferSelect,
	after: ActivityDraft,
	scope: Scope
): Promise<Refusal | null> {
	const others = await othersIn(tx, current, scope);
	const changes = others.map((one) => ({ one, after: spread(current, after, one) }));
	const refused = changes.map((each) => each.after).find(isRefused);
	if (refused) return refused;
	for (const each of [{ one: current, after: draftOf(after) }, ...changes]) {
		if (isRefused(each.after)) continue;
		await followActivity(tx, actor, each.one.id, { ...each.one, ...each.after });
		await change(tx, actor, each.one.id, verb, { ...each.after, version: each.one.version + 1 });
	}
	return null;
}

/** Only what an editor writes. */
function draftOf(row: ActivityDraft): Partial<ActivityDraft> {
	return Object.fromEntries(FIELDS.map((field) => [field, row[field]]));
}
