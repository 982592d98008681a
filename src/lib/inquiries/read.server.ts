import { and, asc, eq } from 'drizzle-orm';
import { osloDate } from '$lib/calendar/civilDate';
import type { Reader } from '$lib/database/database.server';
import type { Actor, Sensitivity } from '$lib/staff/actor';
import { inSight } from './inSight.server';
import type { AnswerWay, InquiryEvent } from './event';
import { inquiry, inquiryEvent } from './tables.server';

export type InquiryRow = typeof inquiry.$inferSelect;

/** The inquiry with that reference, or null when there is none that the actor may see. */
export async function inquiryByRef(
	db: Reader,
	actor: Actor,
	ref: string
): Promise<InquiryRow | null> {
	const [row] = await db
		.select()
		.from(inquiry)
		.where(and(eq(inquiry.ref, ref), inSight(actor)));
	return row ?? null;
}

/** Everything that has happened to an inquiry, oldest first. The caller has checked who may see it. */
export async function eventsOf(db: Reader, { id }: { id: number }): Promise<InquiryEvent[]> {
	const rows = await db
		.select()
		.from(inquiryEvent)
		.where(eq(inquiryEvent.inquiryId, id))
		.orderBy(asc(inquiryEvent.id));
	// The kind and the details are written together, from one `NewEvent`.
	return rows as InquiryEvent[];
}

/** What the journal needs to know of an inquiry. */
export interface InquiryForJournal {
	id: number;
	ref: string;
	text: string;
	sender: { name: string; email: string | null; phone: string | null };
	unitId: string;
	sensitivity: Sensitivity;
	receivedAt: number;
	/** the civil date it is to be answered by, when there is one */
	forfallsdato: string | null;
	/** `way`: null of a foreløpig svar, which only says when the answer comes */
	answers: { text: string; at: number; by: string; way: AnswerWay | null }[];
	/** `mail`: the message that it came with, '' for none */
	followUps: { text: string; at: number; mail: string }[];
}

/** The inquiry as the journal wants it, or null when the actor may not see it. */
export async function inquiryForJournal(
	db: Reader,
	actor: Actor,
	ref: string
): Promise<InquiryForJournal | null> {
	const row = await inquiryByRef(db, actor, ref);
	if (!row) return null;
	const events = await eventsOf(db, row);
	const answers = events.flatMap((event) =>
		event.kind === 'answered' || event.kind === 'preliminary'
			? [
					{
						...{ text: event.text ?? '', at: event.at, by: event.userName ?? '' },
						way: event.kind === 'answered' ? event.details.way : null
					}
				]
			: []
	);
	const followUps = events.flatMap((event) =>
		event.kind === 'followUp' && !event.details.from
			? [{ text: event.text ?? '', at: event.at, mail: event.details.mail ?? '' }]
			: []
	);
	const { id, text, unitId, sensitivity, receivedAt } = row;
	const sender = {
		name: row.senderName,
		email: row.senderEmail || null,
		phone: row.senderPhone || null
	};
	const forfallsdato = row.answerDueAt === null ? null : osloDate(row.answerDueAt);
	const seen = { id, ref, text, sender, unitId, sensitivity, receivedAt, forfallsdato };
	return { ...seen, answers, followUps };
}
