import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import { close, reopen, type Decision, type Inquiry } from '../inquiry';

type Named = Inquiry & { ref: string };

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
	const opened = reopen(from, now);
	if (isRefused(opened)) return opened;
	const answered = from.firstAnsweredAt !== null;
	return {
		ref: mergedInto,
		from: {
			changes: {
				...opened.changes,
				...(answered && { state: 'answered' }),
				answerDueAt: answered ? null : (dueAt ?? opened.changes.answerDueAt),
				mergedInto: null
			},
			event: { kind: 'unmerged', details: { ref: mergedInto } }
		}
	};
}
