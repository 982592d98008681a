import { eq, isNull } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import { write, type Reader } from '$lib/database/database.server';
import type { Actor } from '$lib/staff/actor';
import { user } from '$lib/staff/tables.server';
import type { Outlet } from '../outlets';
import { outletRule, planPause } from '../tables.server';
import type { Approval } from './moves';

/** Whether posts of an outlet are approved before they go out; optional until somebody has decided. */
export async function approvalOf(db: Reader, outlet: Outlet): Promise<Approval> {
	const [rule] = await db.select().from(outletRule).where(eq(outletRule.outlet, outlet));
	return rule?.approval ?? 'optional';
}

/** Decides whether posts of an outlet are approved before they go out. */
export function setApproval(actor: Actor, outlet: Outlet, approval: Approval) {
	return write(async (tx) => {
		const values = { outlet, approval, updatedAt: now(), updatedBy: actor.id };
		await tx
			.insert(outletRule)
			.values(values)
			.onConflictDoUpdate({ target: outletRule.outlet, set: values });
		await record(tx, {
			...{ actor, action: 'post.setApproval', subject: outlet },
			details: { approval }
		});
	});
}

/** The pause that stops everything scheduled now, or null. */
export async function openPause(db: Reader) {
	const [found] = await db
		.select({ pause: planPause, name: user.name })
		.from(planPause)
		.leftJoin(user, eq(user.id, planPause.startedBy))
		.where(isNull(planPause.endedAt));
	return found ? { ...found.pause, startedByName: found.name } : null;
}
