import { now } from '$lib/database/clock.server';
import { write, type Tx } from '$lib/database/database.server';
import { ownPhones } from '$lib/kommune/kommune';
import { kommune } from '$lib/kommune/kommune.server';
import { isRefused, type Refusal } from '$lib/i18n/refusal';
import { unheeded, type Tally } from '$lib/privacy/warning';
import type { Actor } from '$lib/staff/actor';
import { notReady, type PostState } from '../post';
import { postUnchanged, toldPost } from '../postStore.server';
import type { post } from '../tables.server';
import { moved, type MoveName } from './moves';
import { approvalOf, openPause } from './rules.server';
import { put, standingOf } from './store.server';

type Row = typeof post.$inferSelect;

export interface Step {
	move: MoveName;
	/** The version of the post that was read. */
	version: number;
	/** What is said with it; needed when a change is asked for. */
	text: string;
	/** When it is to go out, for `schedule`. */
	dueAt: number | null;
	/** What of personal kind the actor has said to have seen. */
	seen?: Tally;
}

/** Moves a post one step, if it may be moved so by this person now, and writes it in its history. */
export function movePost(
	actor: Actor,
	id: string,
	{ move, version, text, dueAt, seen = '' }: Step
): Promise<{ state: PostState } | Refusal> {
	return write(async (tx) => {
		const current = await postUnchanged(tx, { id, version }, 'planning_changed_since_read');
		if ('refused' in current) return current;
		const by = {
			...{ actorId: actor.id, now: now(), text, dueAt },
			approval: await approvalOf(tx, current.outlet),
			paused: (await openPause(tx)) !== null
		};
		const after = moved(standingOf(current), move, by);
		if (isRefused(after)) return after;
		const unfit = await unfitFor(tx, move, current, seen);
		if (unfit) return unfit;
		await put(tx, actor, current, after, { text });
		await toldPost(tx, actor, move, id);
		return { state: after.state };
	});
}

/** Whoever asks somebody to read it, or lets it go out by itself, has a whole text that names nobody by chance. */
async function unfitFor(tx: Tx, move: MoveName, row: Row, seen: Tally): Promise<Refusal | null> {
	if (move !== 'submit' && move !== 'schedule') return null;
	const missing = notReady(row);
	if (missing || move === 'submit') return missing;
	return unheeded([row.title, row.lead, row.body], seen, ownPhones(await kommune(tx)));
}
