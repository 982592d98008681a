import { and, count, eq, inArray } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import { inquiry } from './tables.server';

/**
 * How many inquiries wait for an answer in a unit, whoever may read them: for the administrator who
 * is about to switch the unit off. Only the number leaves; what they say stays behind `visibleTo`.
 */
export async function waitingIn(db: Reader, unitId: string): Promise<number> {
	const [row] = await db
		.select({ waiting: count() })
		.from(inquiry)
		.where(and(eq(inquiry.unitId, unitId), inArray(inquiry.state, ['new', 'open'])));
	return row?.waiting ?? 0;
}

/** How many inquiries that wait somebody has taken on. Only the number leaves, as with `waitingIn`. */
export async function assignedTo(db: Reader, userId: string): Promise<number> {
	const [row] = await db
		.select({ waiting: count() })
		.from(inquiry)
		.where(and(eq(inquiry.assigneeId, userId), inArray(inquiry.state, ['new', 'open'])));
	return row?.waiting ?? 0;
}
