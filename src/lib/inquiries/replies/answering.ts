import { addDays, osloDate, type CivilDate } from '$lib/calendar/civilDate';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import { endOf } from '../clocks/law';
import type { AnswerWay } from '../event';
import { awake, hasPage, opened, type Decision, type Inquiry } from '../inquiry';

/** Answers it. What is not of normal sensitivity must have left by a safe way (roles.md §1 no. 2). */
export function answer(
	inquiry: Inquiry,
	{ text, way, now }: { text: string; way: AnswerWay; now: number }
): Decision | Refusal {
	const refusal = unanswerable(inquiry, text, way);
	if (refusal) return refusal;
	return {
		changes: {
			state: 'answered',
			answerDueAt: null,
			...awake,
			firstAnsweredAt: inquiry.firstAnsweredAt ?? now
		},
		event: { kind: 'answered', text, details: { way } }
	};
}

/** How far ahead an answer can be promised, in days. */
const PROMISED_WITHIN = 366;

/**
 * Tells when there will be an answer (foreløpig svar, fvl § 11 a). Somebody has answered, but the sender
 * still waits, now until the end of the promised date.
 */
export function answerLater(
	inquiry: Inquiry,
	{
		text,
		way,
		promisedDate,
		now
	}: { text: string; way: AnswerWay; promisedDate: CivilDate; now: number }
): Decision | Refusal {
	const refusal = unanswerable(inquiry, text, way);
	if (refusal) return refusal;
	const today = osloDate(now);
	if (!promisedDate) return refuse('inquiries_promise_missing');
	if (promisedDate <= today) return refuse('inquiries_promise_past');
	if (promisedDate > addDays(today, PROMISED_WITHIN)) return refuse('inquiries_promise_far');
	return {
		changes: {
			...opened,
			answerDueAt: endOf(promisedDate),
			firstAnsweredAt: inquiry.firstAnsweredAt ?? now
		},
		event: { kind: 'preliminary', text, details: { way, promisedDate } }
	};
}

/**
 * Sends it the answer that everybody gets; `number` tells which one was sent last. What is handled in
 * another inquiry stays closed: only its own question is answered.
 */
export function answerTogether(
	inquiry: Inquiry,
	{ text, number, now }: { text: string; number: number; now: number }
): Decision | Refusal {
	const answered = answer({ ...inquiry, mergedInto: null }, { text, way: 'page', now });
	if (isRefused(answered)) return answered;
	const { firstAnsweredAt } = answered.changes;
	return {
		changes: {
			...(inquiry.mergedInto ? { firstAnsweredAt } : answered.changes),
			answeredNumber: number
		},
		event: { kind: 'answered', text, details: { way: 'page', together: number } }
	};
}

/** Why these words may not go to the sender this way; null when they may. */
function unanswerable(inquiry: Inquiry, text: string, way: AnswerWay): Refusal | null {
	if (inquiry.mergedInto) return refuse('merging_answer_there', { ref: inquiry.mergedInto });
	if (!text) return refuse('inquiries_answer_missing');
	if ((way === 'page' || way === 'comment') && inquiry.sensitivity !== 'normal')
		return refuse('inquiries_answer_safe_way');
	if (way === 'page' && !hasPage(inquiry)) return refuse('inquiries_answer_no_page');
	if (way === 'comment' && inquiry.intake !== 'social')
		return refuse('inquiries_answer_no_comments');
	return null;
}
