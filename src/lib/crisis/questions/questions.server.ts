import { asc, desc, eq } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import { ownPhones } from '$lib/kommune/kommune';
import { kommune } from '$lib/kommune/kommune.server';
import { tally, unheeded, warned, type Tally } from '$lib/privacy/warning';
import type { Actor } from '$lib/staff/actor';
import {
	incidentById,
	standing as publishedAs,
	versionsOf,
	type Incident
} from '../incidents.server';
import { templateOf } from '../library/library.server';
import { note } from '../log/log.server';
import { mayDo } from '../permission';
import { approvals } from '../steps';
import { askedIn, unanswerable, type AskedWords } from './question';
import { standing } from './standing.server';
import { incidentAnswer, incidentQuestion } from './tables.server';

export type Question = typeof incidentQuestion.$inferSelect;
export type Answer = typeof incidentAnswer.$inferSelect;

/** A question, and the answer that stands on the page. */
export type WithAnswer = Question & { answer: Answer | null };

/** What is asked about an incident, in the order it was written down. */
export async function questionsOf(db: Reader, incidentId: string): Promise<WithAnswer[]> {
	const rows = await db
		.select({ question: incidentQuestion, answer: incidentAnswer })
		.from(incidentQuestion)
		.leftJoin(incidentAnswer, standing)
		.where(eq(incidentQuestion.incidentId, incidentId))
		.orderBy(asc(incidentQuestion.createdAt));
	return rows.map(({ question, answer }) => ({ ...question, answer }));
}

export async function questionById(db: Reader, id: string): Promise<Question | null> {
	const [found] = await db.select().from(incidentQuestion).where(eq(incidentQuestion.id, id));
	return found ?? null;
}

/** The reference of the incident that a question is about. */
export async function refOf(db: Reader, { incidentId }: Question): Promise<string> {
	return (await incidentById(db, incidentId))?.ref ?? '';
}

interface Written {
	id: string;
	/** 0: a new one */
	version: number;
	words: AskedWords;
	confirmedBy: string;
}

/** Keeps what somebody has written; nothing of it is shown before it is published. */
export function saveQuestion(
	actor: Actor,
	incidentId: string,
	{ id, version, words, confirmedBy }: Written
): Promise<Question | Refusal> {
	return write(async (tx) => {
		const before = await questionById(tx, id);
		if (before && (before.version !== version || before.incidentId !== incidentId))
			return sameWords(before, words, confirmedBy) ? before : refuse('questions_changed');
		const hands = [...new Set([...(before?.hands ?? []), actor.id])];
		const edit = { words, confirmedBy, hands, version: version + 1 };
		const kept = { createdAt: now(), standing: null, ...before, ...edit, id, incidentId };
		await tx
			.insert(incidentQuestion)
			.values(kept)
			.onConflictDoUpdate({ target: incidentQuestion.id, set: edit });
		await announce(tx, { topic: 'incident', subject: incidentId });
		return kept;
	});
}

/** A form that was sent twice says the same again. */
function sameWords(before: Question, words: AskedWords, confirmedBy: string): boolean {
	const said = (of: AskedWords) => JSON.stringify(Object.entries(of).sort());
	return before.confirmedBy === confirmedBy && said(before.words) === said(words);
}

interface Seen {
	id: string;
	version: number;
}

/** Shows residents the answer that the actor has read. */
export function publishAnswer(
	actor: Actor,
	seen: Seen,
	tells: boolean,
	heeded: Tally = ''
): Promise<Question | Refusal> {
	return change(actor, seen, async (tx, question, incident) => {
		const { id: matterId, ref } = incident;
		const us = await kommune(tx);
		const { mainLanguage: main } = us;
		const persons = await personsFor(tx, incident);
		const said = Object.values(question.words).map((one) => `${one.question}\n${one.answer}`);
		const why =
			unanswerable(question, { main, persons, actorId: actor.id }) ??
			unheeded(said, heeded, ownPhones(us));
		if (why) return why;
		const [last] = await answersOf(tx, question.id);
		const number = (last?.number ?? 0) + 1;
		const { words, confirmedBy } = question;
		await tx.insert(incidentAnswer).values({
			...{ id: newId(), questionId: question.id, number, words, confirmedBy, tells },
			...{ publishedBy: actor.id, publishedAt: now() }
		});
		const details = { question: question.id, number, ...warned(tally(said, ownPhones(us))) };
		await record(tx, { actor, action: 'crisis.answer', subject: ref, details });
		const inMain = askedIn(words, main, main);
		const noted = { who: inMain.question, text: inMain.answer };
		await note(tx, { matterId, actor, kind: 'answered', details: noted });
		return { standing: number, hands: [] };
	});
}

/** How many persons an answer takes: as many as the next message of its incident. */
export async function personsFor(db: Reader, incident: Incident): Promise<1 | 2> {
	const template = await templateOf(db, incident.kind);
	const next = { step: 'update', noChange: false } as const;
	return approvals(template, next, await publishedAs(db, incident));
}

/** Takes an answer off the page; who got it by mail keeps it. */
export function withdrawAnswer(actor: Actor, seen: Seen): Promise<Question | Refusal> {
	return change(actor, seen, async (tx, question, { id: matterId, ref }) => {
		const details = { question: question.id };
		await record(tx, { actor, action: 'crisis.withdrawAnswer', subject: ref, details });
		const { mainLanguage: main } = await kommune(tx);
		const { question: who } = askedIn(question.words, main, main);
		await note(tx, { matterId, actor, kind: 'unanswered', details: { who } });
		return { standing: null };
	});
}

function answersOf(tx: Tx, questionId: string): Promise<Answer[]> {
	return tx
		.select()
		.from(incidentAnswer)
		.where(eq(incidentAnswer.questionId, questionId))
		.orderBy(desc(incidentAnswer.number))
		.limit(1);
}

/** One change of what residents see, by somebody who may publish the incident's messages. */
function change(
	actor: Actor,
	{ id, version }: Seen,
	decide: (tx: Tx, question: Question, of: Incident) => Promise<Partial<Question> | Refusal>
): Promise<Question | Refusal> {
	return write(async (tx) => {
		const question = await questionById(tx, id);
		const of = question && (await incidentById(tx, question.incidentId));
		if (!question || !of) return refuse('questions_changed');
		const [newest] = await versionsOf(tx, of.id);
		if (!newest || !mayDo(actor, 'publish crisis message', of.kind, newest.message))
			return refuse('crisis_not_allowed');
		if (question.version !== version) return refuse('questions_changed');
		const decided = await decide(tx, question, of);
		if (isRefused(decided)) return decided;
		const set = { ...decided, version: version + 1 };
		await tx.update(incidentQuestion).set(set).where(eq(incidentQuestion.id, id));
		await announce(tx, { topic: 'incident', subject: of.ref });
		return { ...question, ...set };
	});
}
