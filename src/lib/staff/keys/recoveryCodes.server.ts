import { randomBytes } from 'node:crypto';
import { and, count, eq, isNull } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import type { Actor } from '../actor';
import { CODES, recoveryCodeFrom, recoveryHash } from './recoveryCode';
import { recoveryCode } from './tables.server';
import { tell } from './tell.server';

/** How many unused codes a person has left. */
export async function recoveryCodesLeft(db: Reader, userId: string): Promise<number> {
	const [found] = await db
		.select({ left: count() })
		.from(recoveryCode)
		.where(and(eq(recoveryCode.userId, userId), isNull(recoveryCode.usedAt)));
	return found?.left ?? 0;
}

/** Makes new codes, shown this once; those from before are worth nothing any longer. */
export async function makeRecoveryCodes(actor: Actor): Promise<string[]> {
	const codes = Array.from({ length: CODES }, () => recoveryCodeFrom(randomBytes(15)));
	const made = { userId: actor.id, createdAt: now() };
	await write(async (tx) => {
		await tx.delete(recoveryCode).where(eq(recoveryCode.userId, actor.id));
		await tx
			.insert(recoveryCode)
			.values(codes.map((code) => ({ hash: recoveryHash(actor.id, code), ...made })));
		await tell(tx, actor.id, 'makeRecoveryCodes');
	});
	return codes;
}

/** Whether a code is right and unused, in the transaction that lets the person in; it is used then. */
export async function useRecoveryCode(tx: Tx, userId: string, code: string): Promise<boolean> {
	const [used] = await tx
		.update(recoveryCode)
		.set({ usedAt: now() })
		.where(
			and(
				eq(recoveryCode.hash, recoveryHash(userId, code)),
				eq(recoveryCode.userId, userId),
				isNull(recoveryCode.usedAt)
			)
		)
		.returning();
	if (!used) return false;
	await tell(tx, userId, 'useRecoveryCode', { left: await recoveryCodesLeft(tx, userId) });
	return true;
}
