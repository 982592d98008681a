import { and, asc, eq, gt, isNull, lte } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import { write, type Reader } from '$lib/database/database.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '../actor';
import { passkey } from './tables.server';
import { tell } from './tell.server';

/** How long a passkey that was removed can be put back, in milliseconds. */
const UNDO = 10 * 60_000;

/** A person's passkeys, oldest first. */
export function passkeys(db: Reader, userId: string) {
	const { id, name, transports, createdAt, usedAt } = passkey;
	return db
		.select({ id, name, transports, createdAt, usedAt })
		.from(passkey)
		.where(and(eq(passkey.userId, userId), isNull(passkey.removedAt)))
		.orderBy(asc(passkey.createdAt));
}

/** Takes away one of one's own passkeys; it can be put back for a while. @returns its name */
export function removePasskey(actor: Actor, id: string): Promise<string | null> {
	return write(async (tx) => {
		await tx.delete(passkey).where(lte(passkey.removedAt, now() - UNDO));
		const [removed] = await tx
			.update(passkey)
			.set({ removedAt: now() })
			.where(and(eq(passkey.id, id), eq(passkey.userId, actor.id), isNull(passkey.removedAt)))
			.returning();
		if (!removed) return null; // taken away already: what was asked for is so
		await tell(tx, actor.id, 'removePasskey', { key: removed.name });
		return removed.name;
	});
}

/** Puts back one that was just removed. */
export function restorePasskey(actor: Actor, id: string): Promise<Refusal | void> {
	return write(async (tx) => {
		const [restored] = await tx
			.update(passkey)
			.set({ removedAt: null })
			.where(
				and(eq(passkey.id, id), eq(passkey.userId, actor.id), gt(passkey.removedAt, now() - UNDO))
			)
			.returning();
		if (!restored) return refuse('keys_passkey_gone');
		await tell(tx, actor.id, 'restorePasskey', { key: restored.name });
	});
}
