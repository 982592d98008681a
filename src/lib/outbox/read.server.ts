import { and, count, desc, eq, gte, inArray, lt, sql, type SQL } from 'drizzle-orm';
import { record } from '../audit/audit.server';
import { announce } from '../database/changes.server';
import { now } from '../database/clock.server';
import { write, type Reader, type Tx } from '../database/database.server';
import type { Actor } from '../staff/actor';
import { NO_SERVER, type LetterState } from './delivery';
import { letter, outboxHold, release } from './tables.server';

export type StoredLetter = typeof letter.$inferSelect;

/** Letters in some states, newest first, two hundred at the most. */
export function letters(db: Reader, states: LetterState[]): Promise<StoredLetter[]> {
	return db
		.select()
		.from(letter)
		.where(inArray(letter.state, states))
		.orderBy(desc(letter.createdAt))
		.limit(200);
}

/** The letter with a key, e.g. the push letter of 'K-2026-0007@1'; null when none was written. */
export async function letterByKey(db: Reader, key: string): Promise<StoredLetter | null> {
	const [found] = await db.select().from(letter).where(eq(letter.key, key));
	return found ?? null;
}

/** When what letters wait for came out, e.g. the page of 'K-2026-0007@3'; null: it has not yet. */
export async function releasedAt(db: Reader, key: string): Promise<number | null> {
	const [found] = await db.select().from(release).where(eq(release.key, key));
	return found?.releasedAt ?? null;
}

/** Whether there is a letter whose key begins so. */
export async function anyLetter(db: Reader, begins: string): Promise<boolean> {
	const [found] = await db
		.select({ id: letter.id })
		.from(letter)
		.where(and(gte(letter.key, begins), lt(letter.key, `${begins}\uffff`)))
		.limit(1);
	return Boolean(found);
}

/** How many letters there are whose keys begin so. */
export async function lettersLike(db: Reader, begins: string): Promise<number> {
	const [found] = await db
		.select({ n: count() })
		.from(letter)
		.where(and(gte(letter.key, begins), lt(letter.key, `${begins}\uffff`)));
	return found?.n ?? 0;
}

/** The letter with an id, or null. */
export async function letterById(db: Reader, id: string): Promise<StoredLetter | null> {
	const [found] = await db.select().from(letter).where(eq(letter.id, id));
	return found ?? null;
}

/**
 * A letter that had left came back for good. @param note why
 * @returns false when it had not left, or had come back before
 */
export async function bounced(tx: Tx, id: string, note: string): Promise<boolean> {
	const back = await tx
		.update(letter)
		.set({ state: 'bounced', note, doneAt: now() })
		.where(and(eq(letter.id, id), inArray(letter.state, ['sent', 'unknown'])))
		.returning();
	for (const { key } of back) await announce(tx, { topic: 'outbox', subject: key });
	return back.length > 0;
}

/** Notes something about a letter that has left. */
export async function noteLetter(tx: Tx, id: string, note: string): Promise<void> {
	await tx.update(letter).set({ note }).where(eq(letter.id, id));
}

/** How many letters lie in each state. */
export async function letterCounts(db: Reader): Promise<Partial<Record<LetterState, number>>> {
	const rows = await db
		.select({ state: letter.state, n: count() })
		.from(letter)
		.groupBy(letter.state);
	return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
}

/** Sends a letter that failed, or whose outcome nobody knows, once more. A person has decided it. */
export function tryAgain(actor: Actor, id: string): Promise<boolean> {
	return decide(actor, id, 'outbox.tryAgain', dueNow(), { only: REMEMBERED });
}

/** Sends every e-mail that was refused because no server was set up yet. @returns how many */
export function tryUnsentAgain(actor: Actor): Promise<number> {
	return write(async (tx) => {
		const unsent = and(eq(letter.state, 'refused'), eq(letter.note, NO_SERVER), REMEMBERED);
		const sent = await tx.update(letter).set(dueNow()).where(unsent).returning();
		for (const { key } of sent) await noted(tx, actor, 'outbox.tryAgain', key);
		return sent.length;
	});
}

/** What a letter said is forgotten in time; then there is nothing left to send. */
const REMEMBERED = sql`json_extract(${letter.payload}, '$.forgotten') is null`;

function dueNow(): Partial<StoredLetter> {
	const at = now();
	return { state: 'due', dueAt: at, doneAt: null, createdAt: at };
}

/** Puts a letter that failed aside for good. */
export function discard(actor: Actor, id: string): Promise<boolean> {
	return decide(
		actor,
		id,
		'outbox.discard',
		{ state: 'discarded', doneAt: now() },
		{
			states: [...FAILED, 'bounced']
		}
	);
}

/** Since when the outbox is held (after a restore), or null when letters leave as they should. */
export async function held(db: Reader): Promise<typeof outboxHold.$inferSelect | null> {
	const [hold] = await db.select().from(outboxHold);
	return hold ?? null;
}

/** Lets the letters go again after a restore. */
export async function letGo(actor: Actor): Promise<void> {
	await write(async (tx) => {
		await tx.delete(outboxHold);
		await noted(tx, actor, 'outbox.letGo', 'outbox');
	});
}

/** What a letter that came back said is gone, so it cannot be sent again. */
const FAILED: LetterState[] = ['refused', 'unknown'];

function decide(
	actor: Actor,
	id: string,
	action: string,
	set: Partial<StoredLetter>,
	{ states = FAILED, only }: { states?: LetterState[]; only?: SQL } = {}
) {
	return write(async (tx) => {
		const [decided] = await tx
			.update(letter)
			.set(set)
			.where(and(eq(letter.id, id), inArray(letter.state, states), only))
			.returning();
		if (decided) await noted(tx, actor, action, decided.key);
		return Boolean(decided);
	});
}

async function noted(tx: Tx, actor: Actor, action: string, subject: string) {
	await record(tx, { actor, action, subject });
	await announce(tx, { topic: 'outbox', subject });
}
