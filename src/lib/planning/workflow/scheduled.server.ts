import { and, asc, eq, lte } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import type { Reader, Tx } from '$lib/database/database.server';
import { ownPhones } from '$lib/kommune/kommune';
import { kommune } from '$lib/kommune/kommune.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import { tally } from '$lib/privacy/warning';
import type { Actor } from '$lib/staff/actor';
import { user } from '$lib/staff/tables.server';
import { publish, type Published } from '../publish.server';
import { activity, coverage, post } from '../tables.server';
import { openPause } from './rules.server';
import { put, standingOf } from './store.server';

/** So much later than it should, a post does not go out by itself: the day may be another. In milliseconds. */
export const TOO_LATE = 12 * 3_600_000;

/** What should have gone out by now, the first first; nothing while the plan is stopped. */
export async function duePosts(db: Reader): Promise<string[]> {
	if (await openPause(db)) return [];
	const rows = await db
		.select({ id: post.id })
		.from(post)
		.where(and(eq(post.state, 'queued'), lte(post.dueAt, now())))
		.orderBy(asc(post.dueAt))
		.limit(50);
	return rows.map(({ id }) => id);
}

/**
 * Publishes a post whose time has come, in one transaction that looks at everything once more: of two who try,
 * the second finds it gone. What cannot go out is held, with the reason, for a person.
 */
export async function publishDue(tx: Tx, id: string): Promise<Published | Refusal | null> {
	const [row] = await tx.select().from(post).where(eq(post.id, id));
	const isDue = row?.state === 'queued' && row.dueAt !== null && row.dueAt <= now();
	if (!row || !isDue || (await openPause(tx))) return null;
	const result = (await notNow(tx, row)) ?? (await goOut(tx, row));
	if (!isRefused(result)) return result;
	const { approvedHash, dueAt } = standingOf(row);
	await put(tx, null, row, { state: 'held', approvedHash, dueAt }, { reason: result });
	return result;
}

type Row = typeof post.$inferSelect;

async function notNow(tx: Tx, { dueAt, coverageId }: Row): Promise<Refusal | null> {
	if ((dueAt ?? 0) < now() - TOO_LATE) return refuse('planning_held_late');
	const [about] = await tx
		.select({ state: activity.state })
		.from(coverage)
		.innerJoin(activity, eq(activity.id, coverage.activityId))
		.where(eq(coverage.id, coverageId ?? ''));
	const off = about?.state === 'cancelled' || about?.state === 'postponed';
	return off ? refuse('planning_held_off') : null;
}

async function goOut(tx: Tx, row: Row): Promise<Published | Refusal> {
	const by = await scheduler(tx, row.scheduledBy);
	if (!by) return refuse('planning_held_nobody');
	// Whoever let it go out by itself has seen what the warning is about; the words are the same.
	const texts = [row.title, row.lead, row.body];
	const seen = tally(texts, ownPhones(await kommune(tx)));
	return publish(tx, by, { id: row.id, version: row.version, seen });
}

async function scheduler(tx: Tx, id: string | null): Promise<Actor | null> {
	if (!id) return null;
	const [found] = await tx.select().from(user).where(eq(user.id, id));
	if (!found) return null;
	const { name, email } = found;
	return { id, name, email, locale: 'nb', grants: [] };
}
