import { and, desc, eq, isNull } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import { write, type Reader } from '$lib/database/database.server';
import { hashToken, newId, newToken } from '$lib/database/ids.server';
import type { Actor } from '$lib/staff/actor';
import type { Scope } from './scope';
import { apiToken } from './tables.server';

export type ApiToken = typeof apiToken.$inferSelect;

/** What every token begins with, so that one that went astray is known for what it is. */
const PREFIX = 'varde_';
const NOTED_EACH = 60_000;

/** Makes a token for another system. @returns the token itself, which is kept nowhere */
export function makeToken(
	actor: Actor,
	{ name, scopes }: { name: string; scopes: Scope[] }
): Promise<string> {
	const token = PREFIX + newToken();
	return write(async (tx) => {
		const id = newId();
		await tx.insert(apiToken).values({
			...{ id, name, scopes, tokenHash: hashToken(token) },
			...{ createdAt: now(), createdBy: actor.id }
		});
		await record(tx, { actor, action: 'api.makeToken', subject: id, details: { name, scopes } });
		await announce(tx, { topic: 'staff', subject: 'api' });
		return token;
	});
}

/** Stops a token, or lets it work again: a mistake can be undone. */
export async function setRevoked(actor: Actor, id: string, revoked: boolean): Promise<void> {
	await write(async (tx) => {
		const [changed] = await tx
			.update(apiToken)
			.set({ revokedAt: revoked ? now() : null })
			.where(eq(apiToken.id, id))
			.returning();
		if (!changed) return;
		const action = revoked ? 'api.revokeToken' : 'api.restoreToken';
		await record(tx, { actor, action, subject: id, details: { name: changed.name } });
		await announce(tx, { topic: 'staff', subject: 'api' });
	});
}

/** Every token, the newest first; never what it is. */
export async function tokensOf(db: Reader): Promise<Omit<ApiToken, 'tokenHash'>[]> {
	const rows = await db.select().from(apiToken).orderBy(desc(apiToken.id));
	return rows.map(({ tokenHash: _, ...row }) => row);
}

/** The token that a request shows («Bearer …», RFC 6750), or null when it opens nothing. Notes that it was used. */
export async function shown(db: Reader, authorization: string | null): Promise<ApiToken | null> {
	const [, token] = /^Bearer ([\w-]{20,100})$/i.exec(authorization?.trim() ?? '') ?? [];
	if (!token) return null;
	const [row] = await db
		.select()
		.from(apiToken)
		.where(and(eq(apiToken.tokenHash, hashToken(token)), isNull(apiToken.revokedAt)));
	if (!row) return null;
	const at = now();
	if (!row.lastUsedAt || at - row.lastUsedAt > NOTED_EACH)
		await write((tx) => tx.update(apiToken).set({ lastUsedAt: at }).where(eq(apiToken.id, row.id)));
	return row;
}
