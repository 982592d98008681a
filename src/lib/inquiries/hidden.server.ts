import { and, eq, not, sql } from 'drizzle-orm';
import type { Reader } from '$lib/database/database.server';
import type { Sensitivity } from '$lib/staff/actor';
import { may } from '$lib/staff/rights';
import { switchboard } from '$lib/staff/units.server';
import { visibleTo } from '$lib/staff/visibility.server';
import { handlersOf } from './handling/people.server';
import { IS_WAITING, WAITING, type Asking } from './queueQuery.server';
import { inquiry } from './tables.server';

/** What waits at the switchboard out of the sight of whoever works there. */
export interface Hidden {
	count: number;
	/** the colleagues who are here and may open all of it */
	openedBy: string[];
}

/**
 * How much waits at the switchboard that the actor, who works with it, may not read, and who may: so
 * that it does not lie there unseen. Only the number leaves; null when there is nothing of the kind.
 */
export async function hiddenHere(
	db: Reader,
	{ actor, people }: Pick<Asking, 'actor' | 'people'>
): Promise<Hidden | null> {
	const { id: unitId } = await switchboard(db);
	if (!may(actor, 'handle inquiries', { unitId })) return null;
	const unseen = and(IS_WAITING, eq(inquiry.unitId, unitId), not(visibleTo(actor, inquiry)));
	const found = await db.all<{ sensitivity: Sensitivity; count: number }>(
		sql`select ${inquiry.sensitivity} as sensitivity, count(*) as count
			from ${WAITING} where ${unseen} group by 1`
	);
	if (!found.length) return null;
	const openers = found.reduce(
		(left, { sensitivity }) => handlersOf(left, { unitId, sensitivity }),
		people.filter(({ awayUntil }) => awayUntil === null)
	);
	return {
		count: found.reduce((all, one) => all + one.count, 0),
		openedBy: openers.map(({ name }) => name)
	};
}
