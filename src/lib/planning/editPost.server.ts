import { eq } from 'drizzle-orm';
import { osloDate, type CivilDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { write, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { once } from '$lib/database/once.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { coverageForPost, followVariant } from './coverage/follow.server';
import { isChanged, type PostDraft } from './post';
import { edited } from './workflow/moves';
import { note, standingOf } from './workflow/store.server';
import { postUnchanged, toldPost } from './postStore.server';
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
				updatedBy: actor.id,
				editedBy: actor.id
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
		const isNew = isChanged(current, draft);
		const state = isNew ? edited(standingOf(current)) : current.state;
		await tx
			.update(post)
			.set({
				...withoutActivity(draft),
				...(isNew && { editedBy: actor.id }),
				...(state !== current.state && { state, approvedHash: null, dueAt: null }),
				calendarDate: dayOnWheel(published ?? (isNew ? null : current.dueAt), draft),
				version: version + 1,
				updatedAt: now(),
				updatedBy: actor.id
			})
			.where(eq(post.id, id));
		if (state !== current.state)
			await note(tx, actor, id, { from: current.state, to: state, text: '' });
		await toldPost(tx, actor, 'save', id);
		return { version: version + 1 };
	});
}

/** The day it counts on the wheel: when it came out or goes out, else when it is planned. */
function dayOnWheel(at: number | null, { plannedDate }: PostDraft): CivilDate | null {
	return at === null ? plannedDate : osloDate(at);
}

/** What a post keeps itself: which activity it tells about is its coverage's to say. */
function withoutActivity({ title, lead, body, language, plannedDate }: PostDraft) {
	return { title, lead, body, language, plannedDate };
}

async function activityUnknown(tx: Tx, { activityId }: PostDraft): Promise<boolean> {
	if (!activityId) return false;
	return !(await tx.select().from(activity).where(eq(activity.id, activityId))).length;
}
