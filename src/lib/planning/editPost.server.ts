import { eq } from 'drizzle-orm';
import { osloDate } from '$lib/calendar/civilDate';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import { write, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { once } from '$lib/database/once.server';
import { record } from '$lib/audit/audit.server';
import type { Json } from '$lib/database/json';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { coverageForPost, followVariant } from './coverage/follow.server';
import { editor } from './editor.server';
import type { PostDraft } from './post';
import { activity, post } from './tables.server';

/** Adds a draft, once for each key: a variant of a coverage, of its own when it is written for none. */
export function addPost(
	actor: Actor,
	draft: PostDraft,
	key: string | null,
	wanted: string | null = null
): Promise<{ id: string } | Refusal> {
	const id = newId();
	return write((tx) =>
		once(tx, { key, scope: `post.add:${actor.id}`, content: { ...draft, wanted } }, async () => {
			if (await activityUnknown(tx, draft)) return refuse('planning_activity_unknown');
			const coverageId = await coverageForPost(tx, actor, wanted, draft);
			if (!coverageId) return refuse('planning_not_found');
			const at = now();
			await tx.insert(post).values({
				...withoutActivity(draft),
				...{ id, coverageId },
				outlet: 'nyheter',
				state: 'draft',
				calendarDate: draft.plannedDate,
				createdAt: at,
				updatedAt: at,
				updatedBy: actor.id
			});
			await toldPost(tx, actor, 'add', id);
			return { id };
		})
	);
}

/** Saves the working copy that was read as `version`; residents see nothing of it until it is published. */
export function savePost(
	actor: Actor,
	id: string,
	version: number,
	draft: PostDraft
): Promise<{ version: number } | Refusal> {
	return write(async (tx) => {
		const current = await postUnchanged(tx, { id, version }, 'planning_changed_by_other');
		if ('refused' in current) return current;
		if (await activityUnknown(tx, draft)) return refuse('planning_activity_unknown');
		const published = current.publishedAt;
		if (current.coverageId) await followVariant(tx, actor, current.coverageId, draft);
		await tx
			.update(post)
			.set({
				...withoutActivity(draft),
				calendarDate: published === null ? draft.plannedDate : osloDate(published),
				version: version + 1,
				updatedAt: now(),
				updatedBy: actor.id
			})
			.where(eq(post.id, id));
		await toldPost(tx, actor, 'save', id);
		return { version: version + 1 };
	});
}

/** The stored post, or why it may not be changed by somebody who read it as `version`: what `changed` says. */
export async function postUnchanged(
	tx: Tx,
	{ id, version }: { id: string; version: number },
	changed: 'planning_changed_by_other' | 'planning_changed_since_read'
) {
	const [current] = await tx.select().from(post).where(eq(post.id, id));
	if (!current) return refuse('planning_not_found');
	if (current.version !== version)
		return refuse(changed, { name: await editor(tx, current.updatedBy) });
	return current;
}

/** Tells open screens and the audit log what was done to a post. */
export async function toldPost(
	tx: Tx,
	actor: Actor,
	verb: string,
	id: string,
	details: Json = { version: null }
) {
	await announce(tx, { topic: 'post', subject: id });
	await record(tx, { actor, action: `post.${verb}`, subject: id, details });
}

/** What a post keeps itself: which activity it tells about is its coverage's to say. */
function withoutActivity({ title, lead, body, language, plannedDate }: PostDraft) {
	return { title, lead, body, language, plannedDate };
}

async function activityUnknown(tx: Tx, { activityId }: PostDraft): Promise<boolean> {
	if (!activityId) return false;
	return !(await tx.select().from(activity).where(eq(activity.id, activityId))).length;
}
