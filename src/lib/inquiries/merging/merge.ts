import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import type { NewEvent } from '../event';
import { answerDue, close, hasPage, opened, reopen, type Decision, type Inquiry } from '../inquiry';

type Named = Inquiry & { ref: string };
type Given = Extract<NewEvent, { kind: 'answered' | 'preliminary' }>;

/**
 * Handles one inquiry in another: who wrote the first gets the answers of the second, and the sooner of
 * the two promises stands. Nothing is deleted; both stories can be read.
 */
export function merge(
	from: Named,
	into: Named,
	now: number
): { from: Decision; into: Decision } | Refusal {
	if (from.ref === into.ref) return refuse('merging_itself');
	if (from.mergedInto) return refuse('merging_already', { ref: from.mergedInto });
	if (into.mergedInto) return refuse('merging_already', { ref: into.mergedInto });
	if (into.state === 'closed') return refuse('merging_closed', { ref: into.ref });
	// Whoever may read the one must not thereby read the other.
	if (from.sensitivity !== into.sensitivity) return refuse('merging_sensitivity');
	const closed = from.state === 'closed' ? { changes: {} } : close(from, now);
	if (isRefused(closed)) return closed;
	const dues = [from.answerDueAt, into.answerDueAt].filter((due) => due !== null);
	const answerDueAt = dues.length ? Math.min(...dues) : null;
	const waits = from.answerDueAt !== null && into.answerDueAt === null;
	return {
		from: {
			changes: { ...closed.changes, unitId: into.unitId, mergedInto: into.ref },
			event: { kind: 'mergedInto', details: { ref: into.ref } }
		},
		into: {
			changes: { answerDueAt, ...(waits && { state: 'open' }) },
			event: { kind: 'mergedFrom', details: { ref: from.ref } }
		}
	};
}

/** Parts it from the one it was handled in. @param dueAt when an answer was promised before they were merged */
export function unmerge(
	from: Inquiry,
	dueAt: number | null,
	now: number
): { from: Decision; ref: string } | Refusal {
	const { mergedInto } = from;
	if (!mergedInto) return refuse('merging_not');
	const again = reopen({ ...from, mergedInto: null }, now);
	if (isRefused(again)) return again;
	const answered = from.firstAnsweredAt !== null;
	return {
		ref: mergedInto,
		from: {
			changes: {
				...again.changes,
				...(answered && { state: 'answered' }),
				answerDueAt: answered ? null : (dueAt ?? again.changes.answerDueAt),
				mergedInto: null
			},
			event: { kind: 'unmerged', details: { ref: mergedInto } }
		}
	};
}

/** The sender of an inquiry that is handled in this one still waits, and so it waits again; null when it does already. */
export function waitAgain({ state }: Inquiry, from: string, now: number): Decision | null {
	if (state === 'new' || state === 'open') return null;
	return {
		changes: { ...opened, answerDueAt: answerDue(now) },
		event: { kind: 'reopened', details: { from } }
	};
}

/**
 * Whether an answer that another inquiry got is for the sender of this one too, which is handled in it:
 * not when it cannot be read there, nor when it is a common answer that this one has had already.
 * @param questionId the question that the answered one is tied to
 */
export function reaches({ details }: Given, one: Inquiry, questionId: string | null): boolean {
	const isOpenly = details.way === 'page' || details.way === 'comment';
	if (isOpenly && (!hasPage(one) || one.sensitivity !== 'normal')) return false;
	const number = 'together' in details ? details.together : undefined;
	const same = number !== undefined && one.questionId === questionId;
	return !same || (one.answeredNumber ?? 0) < number;
}

/** It got the answer of the one that it is handled in, and stays where it is. */
export function alsoAnswered(
	{ questionId, firstAnsweredAt }: Inquiry,
	given: Given,
	of: string | null,
	now: number
): Decision {
	const number = 'together' in given.details ? given.details.together : undefined;
	return {
		changes: {
			firstAnsweredAt: firstAnsweredAt ?? now,
			...(number !== undefined && questionId === of && { answeredNumber: number })
		},
		event: given
	};
}
