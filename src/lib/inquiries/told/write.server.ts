import { eq, inArray } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { osloDate } from '$lib/calendar/civilDate';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { freeSlug, slugOf } from '$lib/database/slug';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import { ownPhones } from '$lib/kommune/kommune';
import { kommune } from '$lib/kommune/kommune.server';
import { tally, unheeded, warned, type Tally } from '$lib/privacy/warning';
import type { Actor } from '$lib/staff/actor';
import { may } from '$lib/staff/rights';
import type { ServiceArea } from '$lib/staff/serviceAreas';
import { unitById } from '$lib/staff/units.server';
import { inquiryByRef } from '../read.server';
import { inquiry } from '../tables.server';
import { inLanguage, textsOf, unkeepable, unpublishable, type CardDraft } from './card';
import { allCards, cardById, type Card } from './read.server';
import { toldCard, toldCardEvent } from './tables.server';

export interface WrittenCard extends CardDraft {
	unitId: string;
	area: ServiceArea | null;
	/** the inquiries behind it */
	refs: string[];
}

interface Seen {
	/** null: a new one */
	id: string | null;
	version: number;
}

/** Keeps a card as a draft; what everybody reads stays as it is. @returns its id */
export function saveCard(actor: Actor, seen: Seen, card: WrittenCard): Promise<string | Refusal> {
	return write(async (tx) => {
		const saved = await kept(tx, actor, seen, card);
		if (isRefused(saved)) return saved;
		await note(tx, actor, saved, { kind: 'saved', words: card.words });
		return saved.id;
	});
}

/**
 * Shows everybody a card, new or as it is written now.
 * @param heeded what somebody has said to have seen of what looks personal
 * @returns its id
 */
export function publishCard(
	actor: Actor,
	seen: Seen,
	card: WrittenCard,
	heeded: Tally = ''
): Promise<string | Refusal> {
	return write(async (tx) => {
		const us = await kommune(tx);
		const senders = await sendersOf(tx, card.refs);
		const today = osloDate(now());
		const refusal =
			unpublishable(card, { main: us.mainLanguage, today, senders }) ??
			unheeded(textsOf(card), heeded, ownPhones(us));
		if (refusal) return refusal;
		const saved = await kept(tx, actor, seen, card);
		if (isRefused(saved)) return saved;
		const { words, place, doneDate, area } = card;
		const set = { standing: { words, place, doneDate, area }, publishedAt: now() };
		await tx.update(toldCard).set(set).where(eq(toldCard.id, saved.id));
		const found = warned(tally(textsOf(card), ownPhones(us)));
		await note(tx, actor, saved, { kind: 'published', words }, found);
		return saved.id;
	});
}

/** Takes a card away from the public page; what it said stays in its history. */
export function takeDownCard(
	actor: Actor,
	{ id, version }: { id: string; version: number },
	reason: string
): Promise<Refusal | null> {
	return write(async (tx) => {
		const before = await cardById(tx, id);
		if (before?.version !== version || before.publishedAt === null) return refuse('told_changed');
		if (!may(actor, 'handle inquiries', { unitId: before.unitId }))
			return refuse('staff_task_missing');
		const set = { publishedAt: null, standing: null, version: version + 1, updatedAt: now() };
		await tx.update(toldCard).set(set).where(eq(toldCard.id, id));
		await note(tx, actor, { ...before, ...set }, { kind: 'takenDown', reason });
		return null;
	});
}

/** Writes the card itself, when the actor may and nobody was faster. */
async function kept(
	tx: Tx,
	actor: Actor,
	{ id, version }: Seen,
	{ words, place, doneDate, unitId, area, refs }: WrittenCard
): Promise<Card | Refusal> {
	const before = id === null ? null : await cardById(tx, id);
	if ((before?.version ?? 0) !== version) return refuse('told_changed');
	if (!(await unitById(tx, unitId))?.active) return refuse('inquiries_unit_unknown');
	const mine = [unitId, before?.unitId ?? unitId].every((one) =>
		may(actor, 'handle inquiries', { unitId: one })
	);
	if (!mine) return refuse('staff_task_missing');
	const { mainLanguage: main } = await kommune(tx);
	const refusal =
		unkeepable({ words, place, doneDate }, main) ?? (await hiddenBehind(tx, actor, refs, before));
	if (refusal) return refusal;
	const taken = new Set((await allCards(tx)).map(({ slug }) => slug));
	const slug = before?.slug ?? freeSlug(slugOf(inLanguage(words, main, main).title, 'kort'), taken);
	const set = {
		words,
		place,
		doneDate,
		unitId,
		area,
		refs,
		version: version + 1,
		updatedAt: now()
	};
	const fresh = { id: id ?? newId(), slug, publishedAt: null, standing: null };
	const card = { ...fresh, ...before, ...set };
	await tx.insert(toldCard).values(card).onConflictDoUpdate({ target: toldCard.id, set });
	return card;
}

/** A card is made of what the actor may see and is of normal sensitivity; what stood there before may stay. */
async function hiddenBehind(
	tx: Tx,
	actor: Actor,
	refs: string[],
	before: Card | null
): Promise<Refusal | null> {
	for (const ref of refs.filter((one) => !before?.refs.includes(one))) {
		const row = await inquiryByRef(tx, actor, ref);
		if (!row) return refuse('told_ref_unknown', { ref });
		if (row.sensitivity !== 'normal') return refuse('told_ref_sensitive', { ref });
		if (row.state !== 'closed' && row.state !== 'answered') return refuse('told_ref_open', { ref });
	}
	return null;
}

/** Whoever wrote the inquiries, whether the actor may see them or not: none of them may stand on a card. */
function sendersOf(db: Reader, refs: string[]) {
	return db.select().from(inquiry).where(inArray(inquiry.ref, refs));
}

type Noted = Pick<typeof toldCardEvent.$inferInsert, 'kind' | 'words' | 'reason'>;

async function note(
	tx: Tx,
	actor: Actor,
	{ id, slug, version }: Pick<Card, 'id' | 'slug' | 'version'>,
	noted: Noted,
	details?: ReturnType<typeof warned>
) {
	const event = { id: newId(), cardId: id, version, ...noted, userId: actor.id, at: now() };
	await tx.insert(toldCardEvent).values(event);
	await record(tx, { actor, action: `told.${noted.kind}`, subject: slug, details });
	await announce(tx, { topic: 'told', subject: slug });
}
