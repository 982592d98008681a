import { eq } from 'drizzle-orm';
import { osloDate, type CivilDate } from '$lib/calendar/civilDate';
import { record } from '$lib/audit/audit.server';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import { write, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { freeSlug, slugOf } from '$lib/database/slug';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import { kommune } from '$lib/kommune/kommune.server';
import { ownPhones } from '$lib/kommune/kommune';
import { tally, unheeded, warned, type Tally } from '$lib/privacy/warning';
import type { Actor } from '$lib/staff/actor';
import { may } from '$lib/staff/rights';
import type { ServiceArea } from '$lib/staff/serviceAreas';
import { unitById } from '$lib/staff/units.server';
import { inquiryByRef } from '../read.server';
import { inLanguage, textsOf, unpublishable, type Draft } from './question';
import { allQuestions, questionById, type PublicQuestion } from './read.server';
import { publicQuestion, publicQuestionEvent } from './tables.server';

export interface WrittenQuestion extends Draft {
	unitId: string;
	area: ServiceArea | null;
	/** the inquiry that it is made from; '' for none */
	fromRef: string;
	/** what somebody has said to have seen of what looks personal */
	seen?: Tally;
}

interface Seen {
	/** null: a new one */
	id: string | null;
	version: number;
}

/** Shows everybody a question and its answer, or the revised ones. @returns its id */
export function publishQuestion(
	actor: Actor,
	{ id, version }: Seen,
	written: WrittenQuestion
): Promise<string | Refusal> {
	return write(async (tx) => {
		const before = id === null ? null : await questionById(tx, id);
		if ((before?.version ?? 0) !== version) return refuse('faq_changed');
		const refusal = await refusalOf(tx, actor, before, written);
		if (refusal) return refusal;
		const { words, validUntil, unitId, area } = written;
		const saved = {
			...{ id: id ?? newId(), slug: before?.slug ?? (await slugFor(tx, written)) },
			...{ words, validUntil, unitId, area, publishedAt: now(), version: version + 1 }
		};
		await tx
			.insert(publicQuestion)
			.values(saved)
			.onConflictDoUpdate({ target: publicQuestion.id, set: saved });
		const fromRef = written.fromRef || null;
		await note(tx, actor, saved, { kind: 'published', words, validUntil, fromRef });
		return saved.id;
	});
}

/** Takes a question away from the public page; what it said stays in its history. */
export function takeDown(
	actor: Actor,
	{ id, version }: { id: string; version: number },
	reason: string
): Promise<Refusal | null> {
	return write(async (tx) => {
		const before = await questionById(tx, id);
		if (before?.version !== version || before.publishedAt === null) return refuse('faq_changed');
		if (!may(actor, 'handle inquiries', { unitId: before.unitId }))
			return refuse('staff_task_missing');
		const after = { ...before, publishedAt: null, version: version + 1 };
		await tx.update(publicQuestion).set(after).where(eq(publicQuestion.id, id));
		await note(tx, actor, after, { kind: 'takenDown', reason });
		return null;
	});
}

async function refusalOf(
	tx: Tx,
	actor: Actor,
	before: PublicQuestion | null,
	{ unitId, fromRef, seen = '', ...draft }: WrittenQuestion
): Promise<Refusal | null> {
	const unit = await unitById(tx, unitId);
	if (!unit?.active) return refuse('inquiries_unit_unknown');
	const mine = [unitId, before?.unitId ?? unitId].every((id) =>
		may(actor, 'handle inquiries', { unitId: id })
	);
	if (!mine) return refuse('staff_task_missing');
	const asked = fromRef ? await inquiryByRef(tx, actor, fromRef) : null;
	const own = await kommune(tx);
	const today = osloDate(now());
	return (
		unpublishable(draft, { main: own.mainLanguage, today, asked }) ??
		unheeded(textsOf(draft.words), seen, ownPhones(own))
	);
}

async function slugFor(tx: Tx, { words }: Draft): Promise<string> {
	const { mainLanguage } = await kommune(tx);
	const taken = (await allQuestions(tx)).map(({ slug }) => slug);
	// The search stands at this address.
	return freeSlug(
		slugOf(inLanguage(words, mainLanguage, mainLanguage).question, 'sporsmal'),
		new Set(['sok', ...taken])
	);
}

type Noted = Pick<typeof publicQuestionEvent.$inferInsert, 'kind'> &
	Partial<{ words: Draft['words']; validUntil: CivilDate; reason: string; fromRef: string | null }>;

async function note(tx: Tx, actor: Actor, { id, version, slug }: PublicQuestion, noted: Noted) {
	await tx.insert(publicQuestionEvent).values({
		...{ id: newId(), questionId: id, version },
		...{ ...noted, userId: actor.id, at: now() }
	});
	const found = tally(textsOf(noted.words ?? {}), ownPhones(await kommune(tx)));
	await record(tx, { actor, action: `faq.${noted.kind}`, subject: slug, details: warned(found) });
	await announce(tx, { topic: 'faq', subject: slug });
}
