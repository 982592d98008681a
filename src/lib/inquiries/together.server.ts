import { and, asc, eq, inArray, isNotNull, isNull, lt, ne, or } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import type { Reader, Tx } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { visibleTo } from '$lib/staff/visibility.server';
import { hasPage } from './inquiry';
import { answerTogether } from './replies/answering';
import type { InquiryRow } from './read.server';
import { save } from './save.server';
import { inquiry } from './tables.server';
import { tellSender } from './tellSender.server';

/** The inquiries about an incident that the actor may see, oldest first. */
export function inquiriesAbout(db: Reader, actor: Actor, incidentRef: string) {
	return db
		.select()
		.from(inquiry)
		.where(and(eq(inquiry.incidentRef, incidentRef), visibleTo(actor, inquiry)))
		.orderBy(asc(inquiry.id))
		.limit(500);
}

/** A common answer: which question, its number, and since which number the senders are told again. */
export interface CommonAnswer {
	questionId: string;
	number: number;
	/** Who got an answer with a lower number gets this one too; 0: nobody. */
	tellsBelow: number;
}

/** Those who wait for a common answer: never answered, or answered with one that has been changed. */
export function waitingFor(
	db: Reader,
	{ questionId, tellsBelow }: CommonAnswer,
	limit: number
): Promise<InquiryRow[]> {
	const unanswered = and(isNull(inquiry.answeredNumber), inArray(inquiry.state, ['new', 'open']));
	const outdated = and(isNotNull(inquiry.answeredNumber), lt(inquiry.answeredNumber, tellsBelow));
	return db
		.select()
		.from(inquiry)
		.where(
			and(
				eq(inquiry.questionId, questionId),
				eq(inquiry.sensitivity, 'normal'),
				ne(inquiry.state, 'closed'),
				or(eq(inquiry.intake, 'form'), ne(inquiry.senderEmail, '')),
				or(unanswered, outdated)
			)
		)
		.orderBy(asc(inquiry.id))
		.limit(limit);
}

/**
 * Gives a sender the answer that everybody gets, in the caller's transaction. Whoever tied the inquiry
 * to the question decided that; `by` published the answer.
 * @returns whether it was sent
 */
export async function answerWith(
	tx: Tx,
	row: InquiryRow,
	{ text, number }: { text: string; number: number },
	by: { id: string; name: string }
): Promise<boolean> {
	if (!hasPage(row)) return false;
	const decision = answerTogether(row, { text, number, now: now() });
	if (isRefused(decision)) return false;
	const saved = await save(tx, row, decision, by);
	await tellSender(tx, saved);
	const details = { way: 'page', together: number };
	await record(tx, { actor: by, action: 'inquiries.answered', subject: row.ref, details });
	return true;
}
