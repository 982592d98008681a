import type { CivilDate } from '$lib/calendar/civilDate';
import type { MessageKey } from '$lib/i18n/refusal';
import type { Sensitivity } from '$lib/staff/actor';
import type { Request } from './clocks/request';
import type { Inquiry } from './inquiry';
import type { Sensitive } from './intake/sensitive';
import type { Doubt } from './outside/outside';
import type { ReferralWay } from './owner/body';
import type { Suggestion } from './routing/suggest';
import type { Routed } from './rules/routed';
import type { Stop } from './stop/stop';

/** How an answer reached the person. Only one of normal sensitivity is shown at the private address. */
export const ANSWER_WAYS = ['page', 'svarut', 'letter', 'phone', 'comment'] as const;
export type AnswerWay = (typeof ANSWER_WAYS)[number];

/** Why an inquiry is closed without an answer from here. */
export const CLOSE_REASONS = ['done', 'duplicate', 'notOurs', 'spam', 'noAnswer'] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/**
 * What went on at a unit that works outside Varde (outside/). `because`: why what it said waits for a
 * colleague, or why a letter did not arrive (the key of the sentence).
 */
export type OutsideEvent = { unit: string } & (
	| { what: 'sent' | 'again' | 'read' | 'taken' | 'reminded' | 'unread' | 'automatic' }
	| { what: 'said'; because: Doubt }
	| { what: 'undelivered'; because: MessageKey }
);

interface Details {
	/**
	 * `unconfirmed`: our mail server found that somebody else may have written it. `sensitive`: why it is
	 * read by fewer, or should be. `resembles`: an inquiry that it seems to be about, of somebody else's.
	 * `rule`: that it fitted. `system`: which one sent it.
	 */
	received: {
		suggestions: Suggestion[];
		unconfirmed?: true;
		sensitive?: Sensitive;
		resembles?: string;
		system?: string;
		rule?: Routed;
	};
	/** Something in it must not wait. */
	stopHeard: { stops: Stop[] };
	/** A newer copy of the thread of a social medium was taken; `number` counts from 1. */
	copied: { number: number };
	/** A colleague has taken what must not wait. */
	stopTaken: Record<string, never>;
	/** `accepted`: the unit was one that had been suggested. */
	forwarded: { from: string; to: string; suggestions: Suggestion[]; accepted: boolean };
	/** The unit that has it sends it back; `text` says why. `person`: who must find its place now. */
	bounced: { from: string; to: string; person?: string };
	/** It belonged to another body; `text` is what the sender was told. `closed`: and that was the end of it. */
	referred: { body: string; way: ReferralWay; closed: boolean };
	/** That was taken back before anything had left. */
	unreferred: Record<string, never>;
	/** `together`: the number of the answer that everybody got who asked the same. */
	answered: { way: AnswerWay; together?: number };
	/** Told when there will be an answer (foreløpig svar); the date is the promise. */
	preliminary: { way: AnswerWay; promisedDate: CivilDate };
	/** A person says that it is a request the law has a time limit for, made at that instant; or that it is none. */
	requested: { request: Request; at: number };
	notRequested: { request: Request };
	/** The sender says whether the answer helped. */
	helped: { yes: boolean };
	/** A mail about it came back; `because` is the key of the sentence that says why. */
	undelivered: { because: MessageKey; address: string };
	note: Record<string, never>;
	/** `incident`: the reference of what it is about; null: of nothing that goes on. */
	linked: { incident: string | null };
	/** Answered together with others who ask the same; null: by itself again. */
	tied: { question: string | null };
	/**
	 * `mail`: the id of the message that it came by, with what lay beside it. `from`: the inquiry that was
	 * merged into this one and that it was added to; its sender is another, and only colleagues read it here.
	 */
	followUp: { mail?: string; from?: string };
	raised: { from: Sensitivity; to: Sensitivity };
	lowered: { from: Sensitivity; to: Sensitivity };
	/** Why, when it was closed for another reason than that it is done. */
	closed: { reason?: CloseReason };
	/** `from`: by itself, because the sender of that inquiry, which is handled in this one, still waits. */
	reopened: { from?: string };
	/** `references`: of the journalposter; empty when it was decided not to journal. */
	journaled: { references: string[] };
	/** Who has taken it on; null: nobody any more. */
	assigned: { to: string | null; name: string | null };
	/** Epoch milliseconds; null: it is back before its time. */
	snoozed: { until: number | null };
	/** What somebody did was undone: which event, and what it was. */
	undone: { event: number; kind: EventKind };
	/** This one is handled in another; or that other one takes this one's sender along. */
	mergedInto: { ref: string };
	mergedFrom: { ref: string };
	unmerged: { ref: string };
	/** A part of this one became an inquiry of its own; or this one is that part. */
	splitInto: { ref: string };
	splitFrom: { ref: string };
	outside: OutsideEvent;
}
export type EventKind = keyof Details;
export type EventDetails = Details[EventKind];

/** Something that has happened, before it is written down. */
export type NewEvent = {
	[K in EventKind]: { kind: K; details: Details[K]; text?: string };
}[EventKind];

/** Something that has happened, as it is read. */
export type InquiryEvent = NewEvent & {
	id: number;
	at: number;
	userId: string | null;
	userName: string | null;
	version: number;
	text: string | null;
	/** The same for all that one press of a button did. */
	step: string | null;
	/** What the changed fields were before. */
	before: Partial<Inquiry> | null;
};
