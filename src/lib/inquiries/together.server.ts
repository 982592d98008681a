import { and, asc, count, eq, inArray, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import type { Reader, Tx } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { inSight } from './inSight.server';
import { hasPage } from './inquiry';
import { answerMerged } from './merging/merge.server';
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
		.where(and(eq(inquiry.incidentRef, incidentRef), inSight(actor)))
		.orderBy(asc(inquiry.id))
		.limit(500);
}

/**
 * How many about each incident wait for an answer, for those who lead a crisis and read no inquiries: a
 * number and nothing else, and those that are not of normal sensitivity are not in it.
 */
export async function waitingAbout(
	db: Reader,
	incidentRefs: string[]
): Promise<Record<string, number>> {
	const rows = await db
		.select({ ref: inquiry.incidentRef, n: count() })
		.from(inquiry)
		.where(
			and(
				inArray(inquiry.incidentRef, incidentRefs),
				eq(inquiry.sensitivity, 'normal'),
				inArray(inquiry.state, ['new', 'open'])
			)
		)
		.groupBy(inquiry.incidentRef);
	return Object.fromEntries(rows.map(({ ref, n }) => [ref, n]));
}

/** A common answer: which question, its number, and since which number the senders are told again. */
export interface CommonAnswer {
	questionId: string;
	number: number;
	/** Who got an answer with a lower number gets this one too; 0: nobody. */
	tellsBelow: number;
}

/** Where an inquiry stands; what is handled in another stands where that one does. */
const STANDS = sql`coalesce(
	(select case when other.merged_into is null then other.state else 'open' end
		from ${inquiry} as other where other.ref = ${inquiry.mergedInto}),
	${inquiry.state})`;

/** Those who wait for a common answer: never answered, or answered with one that has been changed. */
export function waitingFor(
	db: Reader,
	{ questionId, tellsBelow }: CommonAnswer,
	limit: number
): Promise<InquiryRow[]> {
	const unanswered = and(isNull(inquiry.answeredNumber), inArray(STANDS, ['new', 'open']));
	const outdated = and(isNotNull(inquiry.answeredNumber), lt(inquiry.answeredNumber, tellsBelow));
	return db
		.select()
		.from(inquiry)
		.where(
			and(
				eq(inquiry.questionId, questionId),
				eq(inquiry.sensitivity, 'normal'),
				ne(STANDS, 'closed'),
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
	// Somebody answered a moment ago may have been one that this is handled in.
	const [here] = await tx.select().from(inquiry).where(eq(inquiry.id, row.id));
	if (!here || here.answeredNumber === number) return here !== undefined;
	const decision = answerTogether(here, { text, number, now: now() });
	if (isRefused(decision)) return false;
	const saved = await save(tx, here, decision, by);
	await tellSender(tx, saved);
	await answerMerged(tx, saved, by);
	const details = { way: 'page', together: number };
	await record(tx, { actor: by, action: 'inquiries.answered', subject: row.ref, details });
	return true;
}
