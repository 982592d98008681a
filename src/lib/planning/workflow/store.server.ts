import { eq } from 'drizzle-orm';
import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import type { Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import type { Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import type { PostState } from '../post';
import { post, postEvent } from '../tables.server';
import { contentHash } from './contentHash';
import type { Standing } from './moves';

type Row = typeof post.$inferSelect;

/** What a stored post is decided from. */
export function standingOf(row: Row): Standing {
	return {
		state: row.state,
		isOut: row.publishedAt !== null && row.hiddenAt === null,
		approvedHash: row.approvedHash,
		hash: contentHash(row),
		editedBy: row.editedBy ?? row.updatedBy,
		dueAt: row.dueAt
	};
}

/** Writes a move down: the post, and its history. */
export async function put(
	tx: Tx,
	actor: Pick<Actor, 'id'> | null,
	current: Row,
	after: Pick<Standing, 'state' | 'approvedHash' | 'dueAt'>,
	{ text = '', reason = null }: { text?: string; reason?: Refusal | null } = {}
): Promise<void> {
	const calendarDate = after.dueAt ? osloDate(after.dueAt) : current.calendarDate;
	const approved = after.approvedHash !== null && after.approvedHash !== current.approvedHash;
	await tx
		.update(post)
		.set({
			...after,
			...(current.publishedAt === null && { calendarDate, plannedDate: calendarDate }),
			...(approved && { approvedBy: actor?.id ?? null, approvedAt: now() }),
			...(after.dueAt && { scheduledBy: actor?.id ?? current.scheduledBy }),
			version: current.version + 1,
			updatedAt: now(),
			...(actor && { updatedBy: actor.id, editedBy: current.editedBy ?? current.updatedBy })
		})
		.where(eq(post.id, current.id));
	await note(tx, actor, current.id, { from: current.state, to: after.state, text, reason });
}

/** One line of a post's history: a move, a comment, or both. */
export async function note(
	tx: Tx,
	actor: Pick<Actor, 'id'> | null,
	postId: string,
	what: { from: PostState | null; to: PostState | null; text: string; reason?: Refusal | null }
): Promise<void> {
	const line = { id: newId(), postId, at: now(), by: actor?.id ?? null };
	await tx.insert(postEvent).values({ ...line, ...what, text: what.text || null });
}
