import { osloDate } from '$lib/calendar/civilDate';
import { isPublicHoliday } from '$lib/calendar/holidays';
import { addWorkingHours } from '$lib/calendar/workingTime';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import { SENSITIVITIES, type Sensitivity } from '$lib/staff/actor';
import type { ServiceArea } from '$lib/staff/serviceAreas';
import type { Request } from './clocks/request';
import type { CloseReason, NewEvent } from './event';
import type { Suggestion } from './routing/suggest';

/** Where an inquiry comes in. */
export const INTAKES = ['form', 'phone', 'desk', 'email', 'social', 'api'] as const;

export type Intake = (typeof INTAKES)[number];

export const STATES = ['new', 'open', 'answered', 'closed'] as const;

export type State = (typeof STATES)[number];

/** What the rules need to know of an inquiry. Instants are epoch milliseconds. */
export interface Inquiry {
	intake: Intake;
	/** '' when none was given. */
	senderEmail: string;
	unitId: string;
	area: ServiceArea | null;
	sensitivity: Sensitivity;
	state: State;
	answerDueAt: number | null;
	firstAnsweredAt: number | null;
	closedAt: number | null;
	incidentRef: string | null;
	questionId: string | null;
	answeredNumber: number | null;
	bounces: number;
	responsibleId: string | null;
	hastens: boolean;
	assigneeId: string | null;
	snoozedUntil: number | null;
	snoozedFor: string;
	mergedInto: string | null;
}

/** What a decision changes, and what it is written down as. */
export interface Decision {
	changes: Partial<Inquiry>;
	event: NewEvent;
}

const ANSWER_WITHIN_HOURS = 24;

const MINUTE = 60_000;

/**
 * When whoever wrote can expect an answer: within 24 hours of working days. What would be due when a day
 * begins is due in the last minute of the one before: «tirsdag kl. 00.00» is taken for Tuesday night.
 */
export function answerDue(receivedAt: number): number {
	const due = addWorkingHours(receivedAt, ANSWER_WITHIN_HOURS, isPublicHoliday);
	return osloDate(due) === osloDate(due - MINUTE) ? due : due - MINUTE;
}

/** Sends it to the unit that owns the matter. The sender's clock runs on. */
export function forward(
	{ unitId, sensitivity, state }: Inquiry,
	to: { unitId: string; areas: readonly ServiceArea[]; sensitivity: Sensitivity },
	suggestions: Suggestion[]
): Decision | Refusal {
	if (to.unitId === unitId) return refuse('inquiries_forward_same_unit');
	if (rank(to.sensitivity) < rank(sensitivity)) return refuse('inquiries_forward_lowers');
	const taken = suggestions.find(({ area }) => to.areas.includes(area));
	return {
		changes: {
			unitId: to.unitId,
			area: taken?.area ?? to.areas[0] ?? null,
			sensitivity: to.sensitivity,
			...atRest,
			state: state === 'new' ? 'open' : state
		},
		event: {
			kind: 'forwarded',
			details: { from: unitId, to: to.unitId, suggestions, accepted: taken !== undefined }
		}
	};
}

/** How sensitive a matter is in a unit: one that is closed to others makes it personal at least. */
export function sensitivityIn(closed: boolean, chosen: Sensitivity): Sensitivity {
	return closed && chosen === 'normal' ? 'personal' : chosen;
}

/** Whether the sender has a private page: who wrote on the web got its address, who gave an e-mail address gets it with the answer. */
export function hasPage({ intake, senderEmail }: Pick<Inquiry, 'intake' | 'senderEmail'>): boolean {
	return intake === 'form' || senderEmail !== '';
}

/** A person says that it is, or is not, a request that the law has a time limit for. @param at when it was made */
export function judgeRequest(
	{ state, answerDueAt }: Inquiry,
	{ request, yes, at, now }: { request: Request; yes: boolean; at: number; now: number }
): Decision {
	const opens = yes && answerDueAt === null;
	return {
		changes: {
			...(state === 'new' && { state: 'open' }),
			...(opens && { ...opened, answerDueAt: answerDue(now) })
		},
		event: yes
			? { kind: 'requested', details: { request, at } }
			: { kind: 'notRequested', details: { request } }
	};
}

/** Writes something for colleagues only. Somebody is at it now, but nobody has been answered. */
export function note({ state }: Inquiry, text: string): Decision | Refusal {
	if (!text) return refuse('inquiries_note_missing');
	return {
		changes: state === 'new' ? { state: 'open' } : {},
		event: { kind: 'note', text, details: {} }
	};
}

/** A new copy of the thread was taken: what stands there now may be another than what was answered. */
export function copied(_: Inquiry, number: number): Decision {
	return { changes: {}, event: { kind: 'copied', details: { number } } };
}

/** Somebody takes what must not wait. */
export function takeStop({ state }: Inquiry): Decision {
	return {
		changes: state === 'new' ? { state: 'open' } : {},
		event: { kind: 'stopTaken', details: {} }
	};
}

/** @param reason when it is closed for another reason than that it is done */
export function close({ state }: Inquiry, now: number, reason?: CloseReason): Decision | Refusal {
	if (state === 'closed') return refuse('inquiries_closed_already');
	return {
		changes: {
			state: 'closed',
			closedAt: now,
			answerDueAt: null,
			...awake
		},
		event: { kind: 'closed', details: reason ? { reason } : {} }
	};
}

/** Opens a closed one. Who was answered is not waiting; who never was, is again. */
export function reopen(
	{ state, firstAnsweredAt, mergedInto }: Inquiry,
	now: number
): Decision | Refusal {
	if (state !== 'closed') return refuse('inquiries_not_closed');
	if (mergedInto) return refuse('merging_answer_there', { ref: mergedInto });
	const waiting = firstAnsweredAt === null;
	return {
		changes: { ...opened, answerDueAt: waiting ? answerDue(now) : null },
		event: { kind: 'reopened', details: {} }
	};
}

/** Anyone who may read it may raise the sensitivity; `mayLower` is for those of the owning unit. */
export function setSensitivity(
	{ sensitivity }: Inquiry,
	to: Sensitivity,
	mayLower: boolean
): Decision | Refusal {
	if (to === sensitivity) return refuse('inquiries_sensitivity_same');
	const raises = rank(to) > rank(sensitivity);
	if (!raises && !mayLower) return refuse('inquiries_sensitivity_owner_lowers');
	return {
		changes: { sensitivity: to },
		event: { kind: raises ? 'raised' : 'lowered', details: { from: sensitivity, to } }
	};
}

/** It was journaled, or it was decided not to. */
export function journaled(_: Inquiry, references: string[]): Decision {
	return {
		changes: {},
		event: { kind: 'journaled', details: { references } }
	};
}

/** Whether somebody still waits for an answer after the promised time. */
export function isOverdue({ answerDueAt }: Pick<Inquiry, 'answerDueAt'>, now: number): boolean {
	return answerDueAt !== null && answerDueAt < now;
}

/** Back in the queue, if it was put off. */
export const awake = { snoozedUntil: null, snoozedFor: '' } as const;

/** Nobody's in particular: another unit decides for itself who takes it. */
const atRest = {
	...awake,
	assigneeId: null,
	responsibleId: null
} as const;

/** Somebody waits for an answer again. */
export const opened = { state: 'open', closedAt: null, ...awake } as const;

function rank(sensitivity: Sensitivity): number {
	return SENSITIVITIES.indexOf(sensitivity);
}
