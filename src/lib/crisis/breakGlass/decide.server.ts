import { record } from '$lib/audit/audit.server';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import { write } from '$lib/database/database.server';
import { text } from '$lib/database/text';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { contentHash } from '../contentHash';
import { AUTHORITIES, type Authority } from '../authorities';
import { deciderOf, decisionRefusal, type Decision } from '../decision';
import { draftById, hasHash, moveDraft, type Seen } from '../drafts.server';
import { templateOf } from '../library/library.server';
import { about, matterOf, note } from '../log/log.server';
import { timeFrom } from '../messageForm';
import { mayDo } from '../permission';

/** The decision that a form says, or what is missing in it. */
export function decisionFrom(form: FormData): Decision | Refusal {
	const authority = text(form.get('authority'), 20);
	if (!Object.hasOwn(AUTHORITIES, authority)) return refuse('breakGlass_authority');
	const name = text(form.get('decider'), 120);
	const decidedAt = timeFrom(form, 'decidedAt');
	if (decidedAt === null) return refuse('breakGlass_decision_missing');
	return { authority: authority as Authority, name, decidedAt };
}

/**
 * Writes down that an authority has decided what a draft says, or, with null, that none has after all.
 * It is content: whoever has read the draft must read it again, and it waits for nobody any more.
 */
export function decideDraft(
	actor: Actor,
	seen: Seen,
	decision: Decision | null
): Promise<void | Refusal> {
	return write(async (tx) => {
		const draft = await draftById(tx, seen.id);
		if (!draft) return refuse('crisis_draft_moved');
		const { kind, message } = draft;
		if (!mayDo(actor, 'publish crisis message', kind, message)) return refuse('crisis_not_allowed');
		const refusal = decision && decisionRefusal(decision, await templateOf(tx, kind), now());
		if (isRefused(refusal)) return refusal;
		const decided = { ...message, decision: decision ?? undefined };
		const set = {
			message: decided,
			contentHash: contentHash(kind, decided, draft.exercise),
			...{ editedBy: actor.id, editedAt: now(), submittedBy: null, submittedAt: null },
			fallenDecision: null,
			editors: [...new Set([...draft.editors, draft.submittedBy ?? actor.id, actor.id])]
		};
		if (!(await moveDraft(tx, seen.id, 'decide', set, hasHash(seen.hash))))
			return refuse('crisis_draft_moved');
		const details = { kind, ...(decision && { authority: decision.authority }) };
		await record(tx, { actor, action: 'crisis.decide', subject: seen.id, details });
		if (decision) {
			const noted = { matterId: matterOf(draft), actor, kind: 'decision' as const };
			const said = { who: deciderOf(decision), ...about(draft) };
			await note(tx, { ...noted, at: decision.decidedAt, details: said });
		}
		await announce(tx, { topic: 'incident', subject: seen.id });
	});
}
