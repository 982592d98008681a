import { refuse, type MessageKey, type Refusal } from '$lib/i18n/refusal';
import { answerDue, opened, type Decision, type Inquiry } from './inquiry';

/** The sender says whether the answer helped. When it did not, somebody waits again. */
export function helped(
	{ state, mergedInto }: Inquiry,
	yes: boolean,
	now: number
): Decision | Refusal {
	if (state !== 'answered' && state !== 'closed') return refuse('inquiries_not_answered');
	return {
		changes: yes || mergedInto ? {} : { ...opened, answerDueAt: answerDue(now) },
		event: { kind: 'helped', details: { yes } }
	};
}

/** The sender writes again: somebody waits for an answer once more, also when it was closed. */
export function followUp(
	{ mergedInto }: Inquiry,
	text: string,
	now: number,
	details: { mail?: string; from?: string } = {}
): Decision | Refusal {
	if (!text) return refuse('inquiries_follow_up_missing');
	return {
		// What is handled in another waits there (merging/merge.server.ts).
		changes: mergedInto ? {} : { ...opened, answerDueAt: answerDue(now) },
		event: { kind: 'followUp', text, details }
	};
}

/** A mail about it came back. Whoever was answered does not know it, so somebody waits again. */
export function undelivered(
	{ state, answerDueAt, mergedInto }: Inquiry,
	{ because, address, now }: { because: MessageKey; address: string; now: number }
): Decision {
	const settled = !mergedInto && (state === 'answered' || state === 'closed');
	return {
		changes: settled ? { ...opened, answerDueAt: answerDueAt ?? answerDue(now) } : {},
		event: { kind: 'undelivered', details: { because, address } }
	};
}
