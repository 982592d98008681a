import { and, asc, eq, isNull, notExists } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import { now } from '$lib/database/clock.server';
import { notEnded } from '../actor';
import { passkey } from '../keys/tables.server';
import { isGuarded } from '../proposals/proposal';
import { grant, user } from '../tables.server';

/**
 * Those who warn residents or administer and have neither password nor passkey: when the directory
 * is down, they are locked out.
 */
export async function withoutReserve(db: Reader): Promise<{ id: string; name: string }[]> {
	const keys = db
		.select({ id: passkey.id })
		.from(passkey)
		.where(and(eq(passkey.userId, user.id), isNull(passkey.removedAt)));
	const rows = await db
		.select({ id: user.id, name: user.name, grant })
		.from(user)
		.innerJoin(grant, eq(grant.userId, user.id))
		.where(and(eq(user.active, true), isNull(user.passwordHash), notExists(keys)))
		.orderBy(asc(user.name));
	const guarded = rows.filter(
		(row) => notEnded([row.grant], now()).length && isGuarded(row.grant.role)
	);
	return [...new Map(guarded.map(({ id, name }) => [id, { id, name }])).values()];
}
