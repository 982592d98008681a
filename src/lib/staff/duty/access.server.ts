import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import type { Actor } from '../actor';
import { may } from '../rights';
import { linesOf } from './roster.server';
import { shift } from './tables.server';

/** Whether the roster is for a colleague: who plans it, can be on duty, or has a shift to come. */
export async function opensRoster(db: Reader, actor: Actor, at: number): Promise<boolean> {
	if (may(actor, 'plan duty') || may(actor, 'publish crisis message')) return true;
	if ((await linesOf(db, actor.id, at)).length) return true;
	const mine = and(eq(shift.userId, actor.id), isNull(shift.cancelledAt), gt(shift.endsAt, at));
	return (await db.select().from(shift).where(mine).limit(1)).length > 0;
}
