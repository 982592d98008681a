import { and, desc, inArray, sql } from 'drizzle-orm';
import { inSight } from '../inquiries/inSight.server';
import type { Reader } from '../database/database.server';
import { headline } from '../inquiries/queue';
import { inquiry } from '../inquiries/tables.server';
import { ikkeVurdert, TALT } from '../journal/read.server';
import type { Actor } from '../staff/actor';

/** An answered or closed inquiry that nobody has decided about. */
export interface Unjournaled {
	ref: string;
	headline: string;
	unitId: string;
	receivedAt: number;
}

/**
 * What is answered or closed and waits for somebody to decide whether it is to be journaled, newest
 * first: at most 50 of those the actor may see, and how many there are (at most `TALT`).
 */
export async function unjournaled(
	db: Reader,
	actor: Actor
): Promise<{ waiting: Unjournaled[]; count: number }> {
	const where = and(
		inSight(actor),
		inArray(inquiry.state, ['answered', 'closed']),
		ikkeVurdert(inquiry.ref)
	);
	const rows = await db
		.select({
			ref: inquiry.ref,
			opening: sql<string>`substr(${inquiry.text}, 1, 240)`,
			unitId: inquiry.unitId,
			receivedAt: inquiry.receivedAt
		})
		.from(inquiry)
		.where(where)
		.orderBy(desc(inquiry.id))
		.limit(50);
	const counted = db
		.select({ one: sql`1`.as('one') })
		.from(inquiry)
		.where(where)
		.limit(TALT)
		.as('counted');
	const [found] = await db.select({ count: sql<number>`count(*)` }).from(counted);
	const waiting = rows.map(({ opening, ...row }) => ({ ...row, headline: headline(opening) }));
	return { waiting, count: found?.count ?? 0 };
}
