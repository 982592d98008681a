import { randomBytes } from 'node:crypto';
import { and, eq, lt } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import { reader, write, type Reader, type Tx } from '$lib/database/database.server';
import { openSecret, sealSecret } from '$lib/database/secret.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '../actor';
import { beginTry } from '../tries.server';
import { secretText, stepOf } from './oneTimeCode';
import { oneTimeCode } from './tables.server';
import { tell } from './tell.server';

const PURPOSE = 'one-time code';
/** 160 bits, as RFC 4226 § 4 recommends. */
const SECRET_BYTES = 20;

/** The app that shows a person's codes; null without one. */
export async function codeOf(
	db: Reader,
	userId: string
): Promise<{ confirmedAt: number; usedAt: number | null } | null> {
	const { confirmedAt, usedAt } = (await rowOf(db, userId)) ?? {};
	return confirmedAt ? { confirmedAt, usedAt: usedAt ?? null } : null;
}

/** The secret to put into an app, the same until a code from it confirms that it was read. */
export async function offeredSecret(actor: Actor): Promise<string> {
	const row = await rowOf(reader, actor.id);
	const offered = row?.waiting && openSecret(row.waiting, PURPOSE);
	if (offered) return offered;
	const secret = secretText(randomBytes(SECRET_BYTES));
	const waiting = sealSecret(secret, PURPOSE);
	await write((tx) =>
		tx
			.insert(oneTimeCode)
			.values({ userId: actor.id, waiting })
			.onConflictDoUpdate({ target: oneTimeCode.userId, set: { waiting } })
	);
	return secret;
}

/** Begins to ask for codes from the app that was offered, once it shows the right one. */
export async function confirmCode(
	actor: Actor,
	code: string,
	address: string
): Promise<Refusal | void> {
	const tried = await beginTry(`code ${actor.id}`, address);
	if (isRefused(tried)) return tried;
	const { waiting = null } = (await rowOf(reader, actor.id)) ?? {};
	const secret = waiting && openSecret(waiting, PURPOSE);
	const lastStep = secret ? stepOf(secret, code, 0, now()) : null;
	if (lastStep === null) return refuse('keys_code_wrong');
	return write(async (tx) => {
		const confirmed = { secret: waiting, waiting: null, confirmedAt: now(), lastStep };
		await tx.update(oneTimeCode).set(confirmed).where(eq(oneTimeCode.userId, actor.id));
		await tried.succeeded(tx);
		await tell(tx, actor.id, 'addCode');
	});
}

/** Stops asking for codes. */
export function removeCode(actor: Actor): Promise<void> {
	return write(async (tx) => {
		const [removed] = await tx
			.delete(oneTimeCode)
			.where(eq(oneTimeCode.userId, actor.id))
			.returning();
		if (removed?.confirmedAt) await tell(tx, actor.id, 'removeCode');
	});
}

/** Whether a code is right now, in the transaction that lets the person in. Each is right once. */
export async function useCode(tx: Tx, userId: string, code: string): Promise<boolean> {
	const row = await rowOf(tx, userId);
	const secret = row?.secret && openSecret(row.secret, PURPOSE);
	const step = secret ? stepOf(secret, code, row.lastStep, now()) : null;
	if (step === null) return false;
	const used = await tx
		.update(oneTimeCode)
		.set({ lastStep: step, usedAt: now() })
		.where(and(eq(oneTimeCode.userId, userId), lt(oneTimeCode.lastStep, step)))
		.returning();
	return used.length > 0;
}

async function rowOf(db: Reader, userId: string) {
	const [row] = await db.select().from(oneTimeCode).where(eq(oneTimeCode.userId, userId));
	return row;
}
