import { and, eq } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import { inForce, notEnded, type Actor } from './actor';
import { elevatedUntil } from './elevation/read.server';
import { grant, user } from './tables.server';

/**
 * The colleague as an actor with the grants that are in force at `now`, or null when there is no
 * such person or the person is switched off. What lives long (a stream) asks again.
 */
export async function actorById(db: Reader, id: string, now: number): Promise<Actor | null> {
	const rows = await db
		.select({ user, grant })
		.from(user)
		.leftJoin(grant, eq(grant.userId, user.id))
		.where(and(eq(user.id, id), eq(user.active, true)));
	const [first] = rows;
	if (!first) return null;
	const { name, email, locale } = first.user;
	const held = notEnded(
		rows.flatMap(({ grant }) => grant ?? []),
		now
	);
	const onCall = held.some((one) => one.onCall);
	const elevated = onCall ? await elevatedUntil(db, id, now) : null;
	const grants = inForce(held, now, elevated).map(
		({ role, unitId, kinds, areaIds, until, onCall }) => ({
			...{ role, unitId, kinds, areaIds, until },
			...(onCall && { onCall })
		})
	);
	return {
		id,
		name,
		email,
		locale,
		grants,
		...(onCall && (elevated ? { elevatedUntil: elevated } : { mayElevate: true }))
	};
}
