import { record } from '$lib/audit/audit.server';
import type { Tx } from '$lib/database/database.server';
import type { Actor } from '$lib/staff/actor';
import { contentHash } from './contentHash';
import { deciderOf, type Decision } from './decision';
import type { Draft, Written } from './drafts.server';
import { about, matterOf, note } from './log/log.server';
import type { Message } from './message';

/**
 * A decision is about the words that it was taken on, as an approval is: when they are written anew, or
 * the template that says them is another, it falls.
 * @returns the message as it is kept, and the decision that fell
 */
export function decidedStill(
	before: Draft | null,
	{ kind, message, templateHash }: Written & { templateHash: string }
): { message: Message; fallen: Decision | null } {
	if (!before || before.state === 'published') return { message, fallen: null };
	const { decision, ...was } = before.message;
	const { decision: _carried, ...is } = message;
	if (!decision) return { message: is, fallen: null };
	const sameTemplate = (before.templateHash ?? templateHash) === templateHash;
	if (sameTemplate && contentHash(kind, was) === contentHash(kind, is))
		return { message: { ...is, decision }, fallen: null };
	return { message: is, fallen: decision };
}

/** Tells both logs that a decision stands behind a draft no more. */
export async function noteFallen(tx: Tx, actor: Actor, draft: Written, fallen: Decision) {
	const { id, kind } = draft;
	const details = { kind, authority: fallen.authority };
	await record(tx, { actor, action: 'crisis.decisionFell', subject: id, details });
	const said = { matterId: matterOf(draft), actor, kind: 'decisionFell' as const };
	await note(tx, { ...said, details: { who: deciderOf(fallen), ...about(draft) } });
}
