import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { daysBetween, osloDate, type CivilDate } from '$lib/calendar/civilDate';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import type { Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import type { Actor } from '$lib/staff/actor';
import type { ActivityDraft } from '../activity';
import { coverage, post } from '../tables.server';
import { dayOf, defaultCoverage, distanceTo } from './coverage';
import { change, datesOf, insert, stored, type Dates } from './store.server';

/** Gives a new activity the coverage its kind brings. @returns how many */
export async function bringDefaults(
	tx: Tx,
	actor: Actor,
	{
		id,
		kind,
		responsibleId,
		...dates
	}: Dates & Pick<ActivityDraft, 'kind' | 'responsibleId'> & { id: string }
): Promise<number> {
	const brought = defaultCoverage(kind, dates, osloDate(now()));
	for (const one of brought)
		await insert(tx, actor, newId(), {
			...{ activityId: id, responsibleId, state: 'planned' as const },
			...one
		});
	return brought.length;
}

/** Gives an activity the coverage another has that is counted from it, each at its own distance. */
export async function copyCoverage(
	tx: Tx,
	actor: Actor,
	fromId: string,
	{ id: toId, ...dates }: Dates & { id: string }
): Promise<void> {
	const counted = and(
		eq(coverage.activityId, fromId),
		isNull(coverage.deletedAt),
		isNotNull(coverage.anchor)
	);
	for (const one of await tx.select().from(coverage).where(counted)) {
		const { moment, title, note, anchor, offsetDays, responsibleId, deputyId } = one;
		if (!anchor || offsetDays === null) continue;
		await insert(tx, actor, newId(), {
			...{ activityId: toId, moment, title, note, anchor, offsetDays, responsibleId, deputyId },
			state: one.state === 'declined' ? 'declined' : 'planned',
			date: dayOf({ anchor, offsetDays }, dates)
		});
	}
}

/** Moves what follows an activity to where its new dates say. What has been told stays where it was. */
export async function followActivity(tx: Tx, actor: Actor, activityId: string, dates: Dates) {
	const following = await tx
		.select()
		.from(coverage)
		.where(
			and(
				eq(coverage.activityId, activityId),
				isNull(coverage.deletedAt),
				isNotNull(coverage.anchor)
			)
		);
	for (const { id, anchor, offsetDays, date, version } of following) {
		if (!anchor || offsetDays === null) continue;
		const moved = dayOf({ anchor, offsetDays }, dates);
		if (moved === date || (await isTold(tx, id))) continue;
		await moveVariants(tx, id, date, moved);
		await change(tx, actor, id, { date: moved, version: version + 1 });
	}
}

/**
 * The coverage a post is a variant of: the one it is written for, else one of its own.
 * @returns its id, or null when it is gone
 */
export async function coverageForPost(
	tx: Tx,
	actor: Actor,
	wanted: string | null,
	post: { title: string; activityId: string | null; plannedDate: CivilDate | null }
): Promise<string | null> {
	if (wanted) return (await stored(tx, wanted)) ? wanted : null;
	const id = newId();
	await insert(tx, actor, id, {
		...{ moment: 'other', title: post.title, activityId: post.activityId },
		...{ state: post.plannedDate ? 'planned' : 'idea', date: post.plannedDate }
	});
	return id;
}

/**
 * Lets a coverage follow what was written in its only variant: the activity it tells about, and the day. One
 * that is counted from its activity goes on following it, at its new distance.
 */
export async function followVariant(
	tx: Tx,
	actor: Actor,
	id: string,
	{ activityId, plannedDate }: { activityId: string | null; plannedDate: CivilDate | null }
): Promise<void> {
	const current = await stored(tx, id);
	if (!current) return;
	const variants = await tx.select({ id: post.id }).from(post).where(eq(post.coverageId, id));
	if (variants.length > 1) return;
	if (current.activityId === activityId && current.date === plannedDate) return;
	const dates = activityId ? await datesOf(tx, activityId) : null;
	const counted = current.anchor && dates && plannedDate && current.activityId === activityId;
	await change(tx, actor, id, {
		...{ activityId, date: plannedDate },
		...(counted && current.anchor
			? { offsetDays: distanceTo(plannedDate, current.anchor, dates) }
			: { anchor: null, offsetDays: null }),
		state: current.state === 'idea' && plannedDate ? 'planned' : current.state,
		version: current.version + 1
	});
}

async function isTold(tx: Tx, id: string): Promise<boolean> {
	const told = await tx
		.select({ id: post.id })
		.from(post)
		.where(and(eq(post.coverageId, id), isNotNull(post.publishedAt)))
		.limit(1);
	return told.length > 0;
}

/** Moves the variants nobody has read yet by as many days as their coverage moves. */
export async function moveVariants(
	tx: Tx,
	id: string,
	from: CivilDate | null,
	to: CivilDate | null
): Promise<void> {
	if (from === to) return;
	const drafts = await tx
		.select({ id: post.id, plannedDate: post.plannedDate, version: post.version })
		.from(post)
		.where(and(eq(post.coverageId, id), isNull(post.publishedAt)));
	for (const { id: postId, plannedDate, version } of drafts) {
		const moved = from && to && plannedDate ? dayAfter(plannedDate, daysBetween(from, to)) : to;
		await tx
			.update(post)
			.set({ plannedDate: moved, calendarDate: moved, version: version + 1 })
			.where(eq(post.id, postId));
		await announce(tx, { topic: 'post', subject: postId });
	}
}

function dayAfter(date: CivilDate, days: number): CivilDate | null {
	return dayOf({ anchor: 'start', offsetDays: days }, { startDate: date, endDate: date });
}
