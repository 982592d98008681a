import { and, eq, gt, max } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import { elevation } from './tables.server';

/** When the extended rights a person has now end (epoch milliseconds), or null when there are none. */
export async function elevatedUntil(
	db: Reader,
	userId: string,
	now: number
): Promise<number | null> {
	const [found] = await db
		.select({ endsAt: max(elevation.endsAt) })
		.from(elevation)
		.where(and(eq(elevation.userId, userId), gt(elevation.endsAt, now)));
	return found?.endsAt ?? null;
}
