import { refuse, type Refusal } from '$lib/i18n/refusal';
import { hasPage, type Decision, type Inquiry } from './inquiry';

/** It is about an incident, or about none after all; then no answer to others is for its sender. */
export function link({ state, incidentRef }: Inquiry, incident: string | null): Decision | Refusal {
	if (incident === incidentRef) return refuse('inquiries_linked_already');
	return {
		changes: { incidentRef: incident, questionId: null, ...(state === 'new' && { state: 'open' }) },
		event: { kind: 'linked', details: { incident } }
	};
}

/** Its sender gets the answer that everybody gets who asks the same about the incident. */
export function tie(
	{ state, incidentRef, questionId, sensitivity, ...inquiry }: Inquiry,
	question: { id: string; text: string; incidentRef: string } | null
): Decision | Refusal {
	if ((question?.id ?? null) === questionId) return refuse('inquiries_linked_already');
	if (question && question.incidentRef !== incidentRef) return refuse('inquiries_tie_elsewhere');
	if (question && sensitivity !== 'normal') return refuse('inquiries_answer_safe_way');
	if (question && !hasPage(inquiry)) return refuse('inquiries_answer_no_page');
	return {
		changes: { questionId: question?.id ?? null, ...(state === 'new' && { state: 'open' }) },
		event: { kind: 'tied', details: { question: question?.text ?? null } }
	};
}
