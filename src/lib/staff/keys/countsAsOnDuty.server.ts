import { and, gt, isNull } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import type { Actor } from '../actor';
import { isOnDuty } from '../duty/onDuty.server';
import { shift } from '../duty/tables.server';
import { may } from '../rights';

/**
 * Whether the person is on duty: by the roster, or, where nobody keeps a roster, by being trusted
 * with crisis messages, so that a kommune that forgot to fill in December is not slow in December.
 */
export async function countsAsOnDuty(db: Reader, actor: Actor, at: number): Promise<boolean> {
	if (await isOnDuty(db, actor.id, at)) return true;
	return may(actor, 'publish crisis message') && !(await isRosterKept(db, at));
}

async function isRosterKept(db: Reader, at: number): Promise<boolean> {
	const [any] = await db
		.select({ id: shift.id })
		.from(shift)
		.where(and(gt(shift.endsAt, at), isNull(shift.cancelledAt)))
		.limit(1);
	return any !== undefined;
}
