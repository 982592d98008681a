import { and, eq, inArray, isNull, type SQL } from 'drizzle-orm';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import { reader, write, type Reader, type Tx } from '$lib/database/database.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { contentHash } from './contentHash';
import { closedExercise } from './exercise/exercises.server';
import { decidedStill, noteFallen } from './fallen.server';
import { incidentById } from './incidents.server';
import { library } from './library/library.server';
import { MOVES, type DraftState, type Move } from './lifecycle';
import { matterOf, note } from './log/log.server';
import type { Message } from './message';
import { mayDo } from './permission';
import { incidentDraft } from './tables.server';
import type { Kind } from './templates';

export type Draft = typeof incidentDraft.$inferSelect;
/** Which draft, and which content of it the person has read. */
export interface Seen {
	id: string;
	hash: string;
}

export async function draftById(db: Reader, id: string): Promise<Draft | null> {
	const [found] = await db.select().from(incidentDraft).where(eq(incidentDraft.id, id));
	return found ?? null;
}

/** The draft that a version of an incident was published from. */
export async function publishedDraft(
	db: Reader,
	incidentId: string,
	version: number
): Promise<Draft | null> {
	const of = and(
		eq(incidentDraft.incidentId, incidentId),
		eq(incidentDraft.baseVersion, version - 1),
		eq(incidentDraft.state, 'published')
	);
	return (await db.select().from(incidentDraft).where(of))[0] ?? null;
}

/**
 * Drafts that somebody has begun and nobody has ended, newest first.
 * @param exerciseId those of an exercise; null: those that are meant
 */
export function openDrafts(exerciseId: string | null, db: Reader = reader): Promise<Draft[]> {
	const { state, exerciseId: one } = incidentDraft;
	const here = exerciseId ? eq(one, exerciseId) : isNull(one);
	return db
		.select()
		.from(incidentDraft)
		.where(and(inArray(state, ['writing', 'waiting', 'returned']), here))
		.orderBy(incidentDraft.createdAt);
}

export interface Written {
	id: string;
	incidentId: string | null;
	baseVersion: number;
	kind: Kind;
	message: Message;
	/** The exercise that it is written in; absent or null: it is meant. */
	exerciseId?: string | null;
}

/**
 * Keeps what a person has written. Saving the same again changes nothing, also after it has been
 * published; a draft that waits for a second person, or is out, cannot be edited.
 */
export async function saveDraft(actor: Actor, written: Written): Promise<Seen | Refusal> {
	const { id, baseVersion, kind, exerciseId = null } = written;
	const exercise = exerciseId !== null;
	if (!mayDo(actor, 'publish crisis message', kind, written.message))
		return refuse('crisis_not_allowed');
	const at = now();
	return write(async (tx) => {
		const over = await closedExercise(tx, exerciseId);
		if (over) return over;
		const before = await draftById(tx, id);
		if (before && !sameMatter(before, written)) return refuse('crisis_draft_moved');
		const templateHash = (await library(tx))[kind].hash;
		const { message, fallen } = decidedStill(before, { ...written, templateHash });
		const hash = contentHash(kind, message, exercise);
		const same = { contentHash: hash, baseVersion, templateHash };
		if (before && isSame(before, same)) return { id, hash };
		const edit = {
			kind,
			message,
			...same,
			editedBy: actor.id,
			editedAt: at,
			editors: [...new Set([...(before?.editors ?? []), actor.id])],
			...(fallen && { fallenDecision: fallen })
		};
		if (!before) {
			await tx.insert(incidentDraft).values({
				...{ ...written, ...edit, exercise, exerciseId },
				...{ state: 'writing', authorId: actor.id, createdAt: at }
			});
			if (!message.noChange)
				await note(tx, {
					matterId: matterOf(written),
					actor,
					kind: 'begun',
					details: { kind, step: message.step }
				});
		} else if (
			!(await moveDraft(tx, id, 'edit', { ...edit, submittedBy: null, submittedAt: null }))
		)
			return refuse('crisis_draft_moved');
		if (fallen) await noteFallen(tx, actor, written, fallen);
		await announce(tx, { topic: 'incident', subject: id });
		return { id, hash };
	});
}

function isSame(before: Draft, now: Pick<Draft, 'contentHash' | 'baseVersion' | 'templateHash'>) {
	const { contentHash, baseVersion, templateHash } = before;
	const published = before.state === 'published';
	const sameWords = contentHash === now.contentHash && baseVersion === now.baseVersion;
	return sameWords && (published || templateHash === now.templateHash);
}

/**
 * A draft stays what it was begun as: another kind or step, another incident, or an exercise where it
 * was none, is another draft.
 */
function sameMatter(before: Draft, written: Written): boolean {
	const { kind, message, incidentId, exerciseId = null } = written;
	if (before.exerciseId !== exerciseId) return false;
	const sameIncident = before.state === 'published' || before.incidentId === incidentId;
	return before.kind === kind && before.message.step === message.step && sameIncident;
}

/** Takes a draft up again on top of what somebody else has published meanwhile. */
export async function rebaseDraft(actor: Actor, seen: Seen): Promise<void | Refusal> {
	const draft = await draftById(reader, seen.id);
	const incident = draft?.incidentId ? await incidentById(reader, draft.incidentId) : null;
	if (!draft || !incident || draft.contentHash !== seen.hash) return refuse('crisis_draft_moved');
	const saved = await saveDraft(actor, { ...draft, baseVersion: incident.version });
	if (isRefused(saved)) return saved;
}

/** The draft still says what somebody has read. */
export function hasHash(hash: string): SQL {
	return eq(incidentDraft.contentHash, hash);
}

/**
 * Makes a move of the table in one statement, which is also the lock.
 * @returns false when the draft is not where the move begins, or not as `only` wants it
 */
export async function moveDraft(
	tx: Tx,
	id: string,
	move: Move,
	set: Partial<Draft>,
	...only: (SQL | undefined)[]
): Promise<boolean> {
	const states = Object.keys(MOVES) as DraftState[];
	for (const from of states) {
		const state = MOVES[from][move];
		if (!state) continue;
		const here = and(eq(incidentDraft.id, id), eq(incidentDraft.state, from), ...only);
		const { rowsAffected } = await tx
			.update(incidentDraft)
			.set({ ...set, state })
			.where(here);
		if (rowsAffected === 1) return true;
	}
	return false;
}
