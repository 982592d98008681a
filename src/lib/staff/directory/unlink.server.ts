import { eq, inArray } from 'drizzle-orm';
import { write } from '$lib/database/database.server';
import type { Actor } from '../actor';
import { changed } from '../changed.server';
import { session, user } from '../tables.server';
import { putGrants } from './grants.server';
import { directoryLink, directorySession } from './tables.server';

/**
 * Parts an account from its owner in the directory, who is signed out and loses what the groups gave:
 * for somebody who got a new user there, or was linked to the wrong account.
 */
export function unlink(actor: Actor, userId: string): Promise<void> {
	return write(async (tx) => {
		const [person] = await tx.select().from(user).where(eq(user.id, userId));
		if (!person) return;
		await tx.delete(directoryLink).where(eq(directoryLink.userId, userId));
		const kept = await tx
			.select({ id: session.id })
			.from(directorySession)
			.innerJoin(session, eq(session.id, directorySession.sessionId))
			.where(eq(session.userId, userId));
		const ids = kept.map(({ id }) => id);
		if (ids.length) await tx.delete(session).where(inArray(session.id, ids));
		await putGrants(tx, person, []);
		await changed(tx, actor, 'directory.unlink', userId, { name: person.name });
	});
}
