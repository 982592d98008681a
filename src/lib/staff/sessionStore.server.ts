import { and, eq, lte } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import { reader, write } from '$lib/database/database.server';
import { hashToken } from '$lib/database/ids.server';
import { session, user } from './tables.server';

/** A session as lucia hands it over; `id` is the secret that the cookie holds. */
interface Stored {
	id: string;
	userId: string;
	expiresAt: Date;
	attributes: SessionAttributes;
}

/** What is kept of a session besides its id, owner and end. */
export type SessionAttributes = Pick<
	typeof session.$inferSelect,
	'startedAt' | 'device' | 'method' | 'authenticatedAt' | 'usedAt'
>;

/**
 * Keeps sessions for lucia under SHA-256 of their id. lucia goes on with the id it gets back, so a
 * lookup answers with the raw id it was given, and a list answers with hashes, which must never be
 * handed to `invalidateSession` (it would hash them again and find nothing).
 */
export const sessionStore = {
	async getSessionAndUser(
		id: string
	): Promise<[Stored | null, { id: string; attributes: object } | null]> {
		const [found] = await reader
			.select({ session, active: user.active })
			.from(session)
			.innerJoin(user, eq(user.id, session.userId))
			.where(eq(session.id, hashToken(id)));
		if (!found) return [null, null];
		const owner = found.active ? { id: found.session.userId, attributes: {} } : null;
		return [{ ...stored(found.session), id }, owner];
	},
	async getUserSessions(userId: string): Promise<Stored[]> {
		const rows = await reader.select().from(session).where(eq(session.userId, userId));
		return rows.map(stored);
	},
	async setSession({ id, userId, expiresAt, attributes }: Stored): Promise<void> {
		const row = { id: hashToken(id), userId, expiresAt: expiresAt.getTime(), ...attributes };
		await write((tx) => tx.insert(session).values(row));
	},
	async updateSessionExpiration(id: string, expiresAt: Date): Promise<void> {
		await write((tx) =>
			tx
				.update(session)
				.set({ expiresAt: expiresAt.getTime() })
				.where(eq(session.id, hashToken(id)))
		);
	},
	async deleteSession(id: string): Promise<void> {
		await write((tx) => tx.delete(session).where(eq(session.id, hashToken(id))));
	},
	async deleteUserSessions(userId: string): Promise<void> {
		await write((tx) => tx.delete(session).where(eq(session.userId, userId)));
	},
	async deleteExpiredSessions(): Promise<void> {
		await write((tx) => tx.delete(session).where(lte(session.expiresAt, now())));
	}
};

/** A session by the hash that it is stored under, or null. */
export async function sessionByHash(hash: string): Promise<typeof session.$inferSelect | null> {
	const [found] = await reader.select().from(session).where(eq(session.id, hash));
	return found ?? null;
}

const MINUTE = 60_000;

/** Remembers that a session was used, at most once a minute. */
export async function touchSession(id: string, usedAt: number, at: number): Promise<void> {
	if (at - usedAt < MINUTE) return;
	await write((tx) =>
		tx
			.update(session)
			.set({ usedAt: at })
			.where(eq(session.id, hashToken(id)))
	);
}

/** Ends one of a person's own sessions by the hash that the list of devices shows. */
export async function deleteOwnSession(userId: string, hash: string): Promise<void> {
	await write((tx) =>
		tx.delete(session).where(and(eq(session.id, hash), eq(session.userId, userId)))
	);
}

function stored({ id, userId, expiresAt, ...attributes }: typeof session.$inferSelect): Stored {
	return { id, userId, expiresAt: new Date(expiresAt), attributes };
}
