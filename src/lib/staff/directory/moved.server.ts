import { eq, inArray, ne } from 'drizzle-orm';
import type { Tx } from '$lib/database/database.server';
import type { Actor } from '../actor';
import { session } from '../tables.server';
import { takeBackAll } from './grants.server';
import { directoryMapping, directorySession } from './tables.server';

/**
 * Leaves the old directory behind: another issuer's people are others, and the old one is asked about
 * nobody any more. Who came in by it is signed out, and what its groups gave is taken back, at once.
 * Whoever changes it stays in until signing out, to see that the new one lets people in.
 */
export async function leaveOldDirectory(tx: Tx, actor: Actor): Promise<void> {
	const kept = await tx
		.select({ id: session.id })
		.from(directorySession)
		.innerJoin(session, eq(session.id, directorySession.sessionId))
		.where(ne(session.userId, actor.id));
	const ids = kept.map(({ id }) => id);
	if (ids.length) await tx.delete(session).where(inArray(session.id, ids));
	for (const { id } of await tx.select().from(directoryMapping))
		await takeBackAll(tx, id, actor.id);
}
