import { and, eq, isNull } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import type { Tx } from '$lib/database/database.server';
import type { Json } from '$lib/database/json';
import type { Actor } from '$lib/staff/actor';
import type { ActivityDraft } from './activity';
import { unknownPerson, unknownUnit } from './references.server';
import { activity } from './tables.server';

/** An activity as it is stored, or undefined when there is none or it is deleted. */
export async function stored(tx: Tx, id: string) {
	const [row] = await tx
		.select()
		.from(activity)
		.where(and(eq(activity.id, id), isNull(activity.deletedAt)));
	return row;
}

type Changed = Partial<typeof activity.$inferInsert> & { version: number };

/** Changes columns of an activity, and tells open screens and the audit log. */
export async function change(tx: Tx, actor: Actor, id: string, verb: string, changed: Changed) {
	await tx
		.update(activity)
		.set({ ...changed, updatedAt: now(), updatedBy: actor.id })
		.where(eq(activity.id, id));
	await told(tx, actor, verb, id, { version: changed.version });
	return { version: changed.version };
}

/** Tells open screens and the audit log what was done to an activity. */
export async function told(tx: Tx, actor: Actor, verb: string, id: string, details: Json) {
	await announce(tx, { topic: 'activity', subject: id });
	await record(tx, { actor, action: `activity.${verb}`, subject: id, details });
}

/** Refuses a unit or a colleague that is not there. */
export async function unknownReference(tx: Tx, { unitId, responsibleId }: ActivityDraft) {
	return (await unknownUnit(tx, unitId)) ?? (await unknownPerson(tx, responsibleId));
}
