import {
	and,
	asc,
	desc,
	eq,
	exists,
	gt,
	inArray,
	isNull,
	lt,
	lte,
	notExists,
	or,
	sql
} from 'drizzle-orm';
import { now } from '../database/clock.server';
import { announce } from '../database/changes.server';
import { reader, write, type Reader, type Tx } from '../database/database.server';
import type { Json } from '../database/json';
import { newId } from '../database/ids.server';
import { afterCrash, nextTry, type Delivery, type Letter, type Outcome } from './delivery';
import { letter, outboxHold, release as released } from './tables.server';

interface NewLetter {
	delivery: string;
	/** The same key is the same letter: a second append of it does nothing. */
	key: string;
	payload: Json;
	/** Epoch milliseconds; at once when left out. */
	dueAt?: number;
	/** Goes before all others, and is held back by no cap: for crisis letters alone. */
	urgent?: boolean;
	/** Not before this has been released, e.g. the rendered page 'K-2026-0007@3'. */
	waitsFor?: string;
}

/** Writes a letter in the transaction that made it due; the worker takes it from there. */
export async function append(tx: Tx, { dueAt, ...written }: NewLetter) {
	const createdAt = now();
	await tx
		.insert(letter)
		.values({ id: newId(), ...written, dueAt: dueAt ?? createdAt, createdAt })
		.onConflictDoNothing();
}

/** Puts away the letters that wait for these keys and need not leave yet. */
export async function dropLater(tx: Tx, waitsFor: string[]): Promise<void> {
	const later = and(eq(letter.state, 'due'), gt(letter.dueAt, now()));
	await tx
		.update(letter)
		.set({ state: 'discarded', doneAt: now() })
		.where(and(later, inArray(letter.waitsFor, waitsFor)));
}

/**
 * Takes letters back that have not left. @returns false, and takes none, when one of them is on its
 * way or gone
 */
export async function takeBack(tx: Tx, keys: string[]): Promise<boolean> {
	const letters = await tx.select().from(letter).where(inArray(letter.key, keys));
	if (letters.some(({ state }) => state !== 'due')) return false;
	await tx
		.update(letter)
		.set({ state: 'discarded', doneAt: now() })
		.where(inArray(letter.key, keys));
	return true;
}

/** Lets the letters go that waited for these keys. */
export async function release(tx: Tx, keys: string[]): Promise<void> {
	if (!keys.length) return;
	const releasedAt = now();
	await tx
		.insert(released)
		.values(keys.map((key) => ({ key, releasedAt })))
		.onConflictDoNothing();
}

const LEASE = 5 * 60_000;

/** Takes up to `most` due letters of a delivery for five minutes; nobody else gets them meanwhile. */
export async function claim(delivery: string, most: number): Promise<Letter[]> {
	const [any] = await due(reader, delivery).limit(1);
	if (!any) return []; // a write that finds nothing would wake every lane, which would write again
	return write((tx) =>
		tx
			.update(letter)
			.set({
				state: 'claimed',
				leaseUntil: now() + LEASE,
				handedOverAt: null,
				attempts: sql`${letter.attempts} + 1`
			})
			.where(inArray(letter.id, due(tx, delivery).limit(most)))
			.returning()
	);
}

function due(db: Reader, delivery: string) {
	return db
		.select({ id: letter.id })
		.from(letter)
		.where(
			and(
				eq(letter.state, 'due'),
				eq(letter.delivery, delivery),
				lte(letter.dueAt, now()),
				notExists(db.select().from(outboxHold)),
				or(
					isNull(letter.waitsFor),
					exists(db.select().from(released).where(eq(released.key, letter.waitsFor)))
				)
			)
		)
		.orderBy(desc(letter.urgent), asc(letter.dueAt));
}

/** Notes, just before it happens, that a letter leaves the house. */
export async function handOver(id: string): Promise<void> {
	await write((tx) => tx.update(letter).set({ handedOverAt: now() }).where(eq(letter.id, id)));
}

/** Writes down how far a letter in hand has come, in the transaction of what was learned on the way. */
export async function keepCursor(tx: Tx, id: string, cursor: Json): Promise<void> {
	const inHand = and(eq(letter.id, id), eq(letter.state, 'claimed'));
	await tx.update(letter).set({ cursor }).where(inHand);
}

/** Writes down how a try ended, and when the next one is. @param then what follows, as in `Delivery` */
export async function settle(
	taken: Letter,
	outcome: Outcome,
	then: Pick<Delivery, 'lost' | 'ended'> = {}
): Promise<void> {
	await write(async (tx) => {
		const [after] = await tx
			.update(letter)
			.set({ leaseUntil: null, ...settled(taken, outcome, now()) })
			.where(and(eq(letter.id, taken.id), eq(letter.state, 'claimed')))
			.returning();
		if (after?.state === 'refused' && 'reason' in outcome) await then.lost?.(tx, taken, outcome);
		if (after?.doneAt) await then.ended?.(tx, taken, after);
		if (outcome.kind !== 'partial') await announce(tx, { topic: 'outbox', subject: taken.key });
	});
}

function settled(taken: Letter, outcome: Outcome, at: number): Partial<typeof letter.$inferInsert> {
	switch (outcome.kind) {
		case 'sent':
			// What was in it has arrived: a mail's text and private links need lie here no longer.
			return {
				...{ state: 'sent', payload: {}, note: outcome.note ?? null, doneAt: at },
				...(outcome.cursor && { cursor: outcome.cursor })
			};
		case 'partial':
			return { state: 'due', cursor: outcome.cursor, attempts: 0, dueAt: at };
		case 'refused':
		case 'unknown':
			return { state: outcome.kind, note: outcome.reason, doneAt: at };
		case 'wait':
			// It has not been tried, so neither the tries nor the day they may take have begun.
			return {
				state: 'due',
				note: outcome.reason,
				dueAt: outcome.until,
				attempts: taken.attempts - 1,
				createdAt: at
			};
		case 'retry': {
			const dueAt = nextTry(taken, at, Math.random(), outcome.afterMs);
			const note = outcome.reason;
			if (dueAt === null) return { state: 'refused', note, doneAt: at };
			return { state: 'due', note, dueAt, ...(outcome.cursor && { cursor: outcome.cursor }) };
		}
	}
}

/** Finds letters whose sender vanished, and decides what becomes of each. */
export async function sweep(deliveries: Delivery[]): Promise<void> {
	await write(async (tx) => {
		const lost = await tx
			.select()
			.from(letter)
			.where(and(eq(letter.state, 'claimed'), lt(letter.leaseUntil, now())));
		for (const { id, delivery, handedOverAt } of lost) {
			const repeatable = deliveries.find(({ name }) => name === delivery)?.repeatable ?? false;
			const state = afterCrash(handedOverAt !== null, repeatable);
			await tx
				.update(letter)
				.set({ state, leaseUntil: null, ...(state === 'unknown' && { doneAt: now() }) })
				.where(eq(letter.id, id));
		}
	});
}
