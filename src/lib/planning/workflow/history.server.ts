import { asc, eq } from 'drizzle-orm';
import { write, type Reader } from '$lib/database/database.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { user } from '$lib/staff/tables.server';
import { toldPost } from '../postStore.server';
import { post, postEvent } from '../tables.server';
import { note } from './store.server';

/** Writes a comment beside a post. It changes nothing of it. */
export function commentPost(actor: Actor, id: string, text: string) {
	return write(async (tx): Promise<{ id: string } | Refusal> => {
		if (!text) return refuse('planning_comment_missing');
		const found = await tx.select({ id: post.id }).from(post).where(eq(post.id, id));
		if (!found.length) return refuse('planning_not_found');
		await note(tx, actor, id, { from: null, to: null, text });
		await toldPost(tx, actor, 'comment', id);
		return { id };
	});
}

/** What has happened to a post, in order. */
export function historyOf(db: Reader, postId: string) {
	return db
		.select({
			id: postEvent.id,
			from: postEvent.from,
			to: postEvent.to,
			text: postEvent.text,
			reason: postEvent.reason,
			at: postEvent.at,
			name: user.name
		})
		.from(postEvent)
		.leftJoin(user, eq(user.id, postEvent.by))
		.where(eq(postEvent.postId, postId))
		.orderBy(asc(postEvent.at), asc(postEvent.id));
}
