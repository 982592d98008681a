import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { config } from '$lib/database/config.server';
import { now } from '$lib/database/clock.server';
import { reader, write, type Reader, type Tx } from '$lib/database/database.server';
import type { Actor } from '../actor';
import { GRACE, owed, secondStepNeeded, type Owed } from './secondStep';
import type { SignInMethod } from './sessionPolicy';
import { oneTimeCode, passkey, recoveryCode, secondStepDue } from './tables.server';
import { tell } from './tell.server';

/** What a person can show besides the password. */
export interface SecondSteps {
	passkey: boolean;
	code: boolean;
}

/** What of a second step a person has set up. */
export async function secondStepsOf(db: Reader, userId: string): Promise<SecondSteps> {
	const [key] = await db
		.select({ one: sql`1` })
		.from(passkey)
		.where(and(eq(passkey.userId, userId), isNull(passkey.removedAt)))
		.limit(1);
	const [code] = await db
		.select({ one: sql`1` })
		.from(oneTimeCode)
		.where(and(eq(oneTimeCode.userId, userId), isNotNull(oneTimeCode.secret)));
	return { passkey: key !== undefined, code: code !== undefined };
}

/** What the person owes now; null when nothing. */
export async function owedBy(actor: Actor, method: SignInMethod): Promise<Owed | null> {
	const { demo } = config();
	if (!secondStepNeeded(actor, { demo })) return null;
	const steps = await secondStepsOf(reader, actor.id);
	const has = steps.passkey || steps.code;
	return owed(actor, { demo, has, dueAt: await dueAtOf(actor.id), method }, now());
}

/** Starts the clock for a person who is told for the first time. */
export async function noteTold(userId: string): Promise<void> {
	const told = { userId, dueAt: now() + GRACE };
	await write((tx) => tx.insert(secondStepDue).values(told).onConflictDoNothing());
}

/** Takes away everything but the password: for whoever has lost it all and got a new invitation. */
export async function takeSecondSteps(tx: Tx, userId: string): Promise<void> {
	const has = await secondStepsOf(tx, userId);
	await tx.delete(passkey).where(eq(passkey.userId, userId));
	await tx.delete(oneTimeCode).where(eq(oneTimeCode.userId, userId));
	await tx.delete(recoveryCode).where(eq(recoveryCode.userId, userId));
	if (has.passkey || has.code) await tell(tx, userId, 'takeSecondStep');
}

async function dueAtOf(userId: string): Promise<number | null> {
	const [row] = await reader.select().from(secondStepDue).where(eq(secondStepDue.userId, userId));
	return row?.dueAt ?? null;
}
