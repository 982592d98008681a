import { and, asc, desc, eq, isNull, ne } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { may } from '$lib/staff/rights';
import { incidentById } from '../incidents.server';
import { note } from '../log/log.server';
import { namesOf } from '../people.server';
import { reasonRefusal, reviewDueAt } from './breakGlass';
import { breakGlassReview } from './tables.server';

type Review = typeof breakGlassReview.$inferSelect;

/** Asks for somebody else to go through, the next working day, what one person has sent alone. */
export async function askForReview(
	tx: Tx,
	used: Pick<Review, 'incidentId' | 'version' | 'usedBy' | 'usedAt' | 'reason'>
): Promise<void> {
	await tx
		.insert(breakGlassReview)
		.values({ id: newId(), ...used, dueAt: reviewDueAt(used.usedAt) });
}

/** The reviews that nobody has written yet, the oldest first, with the incident's reference; of no exercise. */
export async function openReviews(db: Reader) {
	const rows = await db
		.select()
		.from(breakGlassReview)
		.where(isNull(breakGlassReview.closedAt))
		.orderBy(asc(breakGlassReview.usedAt));
	const names = await namesOf(
		db,
		rows.map(({ usedBy }) => usedBy)
	);
	const open = rows.map(async ({ id, incidentId, usedAt, dueAt, usedBy }) => {
		const about = await incidentById(db, incidentId);
		return about && !about.exercise
			? { id, ref: about.ref, usedAt, dueAt, by: names[usedBy] ?? '' }
			: null;
	});
	return (await Promise.all(open)).filter((one) => one !== null);
}

/** Every time somebody sent a message of an incident alone, the newest first, as `actor` sees it. */
export async function reviewsOf(db: Reader, actor: Actor, incidentId: string) {
	const rows = await db
		.select()
		.from(breakGlassReview)
		.where(eq(breakGlassReview.incidentId, incidentId))
		.orderBy(desc(breakGlassReview.usedAt));
	const names = await namesOf(
		db,
		rows.flatMap(({ usedBy, closedBy }) => [usedBy, closedBy])
	);
	return rows.map(({ usedBy, closedBy, ...review }) => ({
		...review,
		by: names[usedBy] ?? '',
		closer: closedBy && (names[closedBy] ?? ''),
		mayClose: closedBy === null && usedBy !== actor.id
	}));
}

/** Ends a review with what was found; never by the one who sent the message. */
export function closeReview(
	actor: Actor,
	id: string,
	found: string
): Promise<{ ref: string } | Refusal> {
	return write(async (tx) => {
		const [review] = await tx.select().from(breakGlassReview).where(eq(breakGlassReview.id, id));
		const about = review && (await incidentById(tx, review.incidentId));
		if (!review || !about) return refuse('breakGlass_review_closed');
		const { kind, ref } = about;
		const publishes = may(actor, 'publish crisis message', { kind });
		if (!publishes && !may(actor, 'approve crisis message', { kind }))
			return refuse('crisis_not_allowed');
		if (review.usedBy === actor.id) return refuse('breakGlass_review_own');
		if (reasonRefusal(found)) return refuse('breakGlass_found_short');
		const open = and(eq(breakGlassReview.id, id), isNull(breakGlassReview.closedAt));
		const { rowsAffected } = await tx
			.update(breakGlassReview)
			.set({ closedBy: actor.id, closedAt: now(), found })
			.where(and(open, ne(breakGlassReview.usedBy, actor.id)));
		if (!rowsAffected) return refuse('breakGlass_review_closed');
		const details = { version: review.version };
		await record(tx, { actor, action: 'crisis.review', subject: ref, details });
		const noted = { ...details, text: found };
		await note(tx, { matterId: about.id, actor, kind: 'reviewed', details: noted });
		await announce(tx, { topic: 'incident', subject: ref });
		return { ref };
	});
}
