import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { daysBetween, type CivilDate } from '$lib/calendar/civilDate';
import type { Json } from '$lib/database/json';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import { write, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { once } from '$lib/database/once.server';
import { record } from '$lib/audit/audit.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { movedBy, movedTo, type ActivityDraft } from './activity';
import { bringDefaults, followActivity } from './coverage/follow.server';
import { editor } from './editor.server';
import { unknownPerson, unknownUnit } from './references.server';
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

/** Saves an activity that was read as `version`. Refuses when somebody else has saved since. */
export function saveActivity(
	actor: Actor,
	id: string,
	version: number,
	draft: ActivityDraft
): Promise<{ version: number } | Refusal> {
	return write(async (tx) => {
		const current = await stored(tx, id);
		if (!current) return refuse('planning_not_found');
		if (current.version !== version)
			return refuse('planning_changed_by_other', { name: await editor(tx, current.updatedBy) });
		const unknown = await unknownReference(tx, draft);
		if (unknown) return unknown;
		await followActivity(tx, actor, id, draft);
		return change(tx, actor, id, 'save', { ...draft, version: version + 1 });
	});
}

/** Moves an activity by whole days, or so that it starts on a date. It keeps its length. */
export function moveActivity(
	actor: Actor,
	id: string,
	move: { by: number } | { to: string }
): Promise<{ version: number; movedBy: number } | Refusal> {
	return write(async (tx) => {
		const current = await stored(tx, id);
		if (!current) return refuse('planning_not_found');
		const dates = 'by' in move ? movedBy(current, move.by) : movedTo(current, move.to);
		if (isRefused(dates)) return dates;
		await followActivity(tx, actor, id, dates);
		const saved = await change(tx, actor, id, 'move', { ...dates, version: current.version + 1 });
		return { ...saved, movedBy: daysBetween(current.startDate, dates.startDate) };
	});
}

/** Takes an activity out of the plan. It can be brought back with `restoreActivity`. */
export function deleteActivity(
	actor: Actor,
	id: string
): Promise<{ startDate: CivilDate } | Refusal> {
	return write(async (tx) => {
		const current = await stored(tx, id);
		if (!current) return refuse('planning_not_found');
		await change(tx, actor, id, 'delete', { deletedAt: now(), version: current.version + 1 });
		return { startDate: current.startDate };
	});
}

/** Undoes a deletion. Bringing back what is already back changes nothing. */
export function restoreActivity(actor: Actor, id: string): Promise<{ id: string } | Refusal> {
	return write(async (tx) => {
		const [gone] = await tx
			.select({ version: activity.version })
			.from(activity)
			.where(and(eq(activity.id, id), isNotNull(activity.deletedAt)));
		if (gone)
			await change(tx, actor, id, 'restore', { deletedAt: null, version: gone.version + 1 });
		else if (!(await stored(tx, id))) return refuse('planning_not_found');
		return { id };
	});
}

async function stored(tx: Tx, id: string) {
	const [row] = await tx
		.select()
		.from(activity)
		.where(and(eq(activity.id, id), isNull(activity.deletedAt)));
	return row;
}

type Changed = Partial<typeof activity.$inferInsert> & { version: number };

async function change(tx: Tx, actor: Actor, id: string, verb: string, changed: Changed) {
	await tx
		.update(activity)
		.set({ ...changed, updatedAt: now(), updatedBy: actor.id })
		.where(eq(activity.id, id));
	await told(tx, actor, verb, id, { version: changed.version });
	return { version: changed.version };
}

async function told(tx: Tx, actor: Actor, verb: string, id: string, details: Json) {
	await announce(tx, { topic: 'activity', subject: id });
	await record(tx, { actor, action: `activity.${verb}`, subject: id, details });
}

async function unknownReference(tx: Tx, { unitId, responsibleId }: ActivityDraft) {
	return (await unknownUnit(tx, unitId)) ?? (await unknownPerson(tx, responsibleId));
}
