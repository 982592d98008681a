import { and, asc, eq, inArray, isNull, type SQL } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import type { Reader, Tx } from '$lib/database/database.server';
import type { InquiryRow } from '../read.server';
import { inquiry, inquiryEvent } from '../tables.server';
import type { Stop } from './stop';
import { stopMark } from './tables.server';
import { tellStop } from './tell.server';

export type StopMark = typeof stopMark.$inferSelect;

/** Marks an inquiry as one that must not wait, writes it in its history, and tells who is on duty. */
export async function markStop(tx: Tx, row: InquiryRow, stops: Stop[]): Promise<void> {
	if (!stops.length) return;
	const at = now();
	const mark = { stops, at, takenAt: null, takenBy: null };
	await tx
		.insert(stopMark)
		.values({ inquiryId: row.id, ...mark })
		.onConflictDoUpdate({ target: stopMark.inquiryId, set: mark });
	const { id: inquiryId, version } = row;
	const event = { kind: 'stopHeard', details: { stops } } as const;
	await tx.insert(inquiryEvent).values({ inquiryId, version, at, ...event });
	await tellStop(tx, row, mark);
}

/** The mark of an inquiry, or null. */
export async function markOf(db: Reader, inquiryId: number): Promise<StopMark | null> {
	const [mark] = await db.select().from(stopMark).where(eq(stopMark.inquiryId, inquiryId));
	return mark ?? null;
}

/** What nobody has taken or answered yet, the oldest first. @param which limits it to what somebody may see */
export function untakenStops(db: Reader, which?: SQL) {
	return db
		.select({ row: inquiry, mark: stopMark })
		.from(stopMark)
		.innerJoin(inquiry, eq(inquiry.id, stopMark.inquiryId))
		.where(and(isNull(stopMark.takenAt), inArray(inquiry.state, ['new', 'open']), which))
		.orderBy(asc(stopMark.at))
		.limit(200);
}
