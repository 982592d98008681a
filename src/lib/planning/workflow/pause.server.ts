import { and, asc, eq, isNull } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { planPause, post } from '../tables.server';
import { put, standingOf } from './store.server';
import { openPause } from './rules.server';

/**
 * Stops everything that would go out by itself: each post is held until a person has looked at it. When it is
 * stopped already, the pause that stands goes on. @returns how many were held
 */
export async function startPause(
	tx: Tx,
	actor: Actor,
	{ reason, incidentRef = null }: { reason: string; incidentRef?: string | null }
): Promise<number> {
	if (await openPause(tx)) return 0;
	const id = newId();
	const at = now();
	const started = { startedAt: at, startedBy: actor.id };
	await tx.insert(planPause).values({ id, reason, incidentRef, ...started });
	const queued = await tx.select().from(post).where(eq(post.state, 'queued'));
	for (const row of queued) {
		const { approvedHash, dueAt } = standingOf(row);
		await put(tx, actor, row, { state: 'held', approvedHash, dueAt });
	}
	await record(tx, {
		...{ actor, action: 'plan.pause', subject: incidentRef ?? id },
		details: { count: queued.length }
	});
	await announce(tx, { topic: 'post', subject: id });
	return queued.length;
}

/** Stops everything that would go out by itself, for a reason said in words. */
export function pausePlan(actor: Actor, reason: string): Promise<{ count: number } | Refusal> {
	return write(async (tx) => {
		if (!reason) return refuse('planning_pause_why');
		return { count: await startPause(tx, actor, { reason }) };
	});
}

/** Ends the pause. What was held stays held until somebody has looked at each. */
export function resumePlan(actor: Actor): Promise<{ id: string } | Refusal> {
	return write(async (tx) => {
		const open = await openPause(tx);
		if (!open) return refuse('planning_pause_over');
		await tx
			.update(planPause)
			.set({ endedAt: now(), endedBy: actor.id })
			.where(and(eq(planPause.id, open.id), isNull(planPause.endedAt)));
		await record(tx, { actor, action: 'plan.resume', subject: open.incidentRef ?? open.id });
		await announce(tx, { topic: 'post', subject: open.id });
		return { id: open.id };
	});
}

/** What is held, the first that should have gone out first. */
export function heldPosts(db: Reader) {
	return db
		.select({ id: post.id, title: post.title, lead: post.lead, dueAt: post.dueAt })
		.from(post)
		.where(eq(post.state, 'held'))
		.orderBy(asc(post.dueAt));
}
