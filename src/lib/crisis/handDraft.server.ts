import { record } from '$lib/audit/audit.server';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import { reader, write } from '$lib/database/database.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import { kommune } from '$lib/kommune/kommune.server';
import type { Actor } from '$lib/staff/actor';
import { draftById, hasHash, moveDraft, type Draft, type Seen } from './drafts.server';
import { FIELDS } from './fields';
import { templateOf } from './library/library.server';
import { about, matterOf, note } from './log/log.server';
import { mayDo } from './permission';
import { publishable } from './publishable';

/** Asks a second person to look at it. What could not be published cannot be asked about either. */
export async function submitDraft(actor: Actor, seen: Seen): Promise<void | Refusal> {
	const draft = await draftById(reader, seen.id);
	if (!draft) return refuse('crisis_draft_moved');
	const { kind, message } = draft;
	const { name, dutyPhone } = await kommune();
	const sender = { kommune: name, dutyPhone };
	const at = now();
	const texts = publishable({
		template: await templateOf(reader, kind),
		message,
		sender,
		fields: FIELDS,
		now: at
	});
	if (isRefused(texts)) return texts;
	const editors = [...new Set([...draft.editors, actor.id])];
	const submitted = { submittedBy: actor.id, submittedAt: at, editors };
	const set = { ...submitted, returnedBy: null, returnReason: null };
	return act(actor, seen, 'submit', 'publish crisis message', set);
}

/** Takes a draft back from the second person, to go on writing. */
export function takeBackDraft(actor: Actor, seen: Seen): Promise<void | Refusal> {
	return act(actor, seen, 'takeBack', 'publish crisis message', {});
}

/** Puts a draft away for good. */
export function discardDraft(actor: Actor, seen: Seen): Promise<void | Refusal> {
	return act(actor, seen, 'discard', 'publish crisis message', {});
}

/** The second person says no, and why: it must be sent again. */
export async function returnDraft(
	actor: Actor,
	seen: Seen,
	reason: string
): Promise<void | Refusal> {
	if (!reason) return refuse('crisis_return_reason_missing');
	const set = { returnedBy: actor.id, returnReason: reason };
	return act(actor, seen, 'return', 'approve crisis message', set, { reason });
}

type Task = 'publish crisis message' | 'approve crisis message';
/** What the crisis log calls a move. */
const NOTED = {
	submit: 'submitted',
	takeBack: 'takenBack',
	discard: 'discarded',
	return: 'returned'
} as const;

function act(
	actor: Actor,
	{ id, hash }: Seen,
	move: keyof typeof NOTED,
	task: Task,
	set: Partial<Draft>,
	said: { reason?: string } = {}
) {
	return write(async (tx): Promise<void | Refusal> => {
		const draft = await draftById(tx, id);
		if (!draft) return refuse('crisis_draft_moved');
		if (!mayDo(actor, task, draft.kind, draft.message)) return refuse('crisis_not_allowed');
		if (!(await moveDraft(tx, id, move, set, hasHash(hash)))) return refuse('crisis_draft_moved');
		await record(tx, {
			actor,
			action: `crisis.${move}`,
			subject: id,
			details: { kind: draft.kind }
		});
		const details = { kind: draft.kind, step: draft.message.step, ...about(draft), ...said };
		await note(tx, { matterId: matterOf(draft), actor, kind: NOTED[move], details });
		await announce(tx, { topic: 'incident', subject: id });
	});
}
