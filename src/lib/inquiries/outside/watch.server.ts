import { and, eq, isNotNull, isNull, lte, or } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import { reader, write, type Reader, type Tx } from '$lib/database/database.server';
import type { InquiryRow } from '../read.server';
import { inquiry } from '../tables.server';
import { tell, writeAgain } from './follow.server';
import { tellSwitchboard, type HandOver } from './letters.server';
import { outsideHandOver } from './tables.server';

/** So many at a time; the rest come a minute later. */
const AT_ONCE = 100;
/** What was due longer ago than this is told by the queue alone, in milliseconds. */
const STALE = 3 * 86_400_000;

/**
 * Reminds units outside Varde of what is soon due, by a letter with a new link, and tells the
 * switchboard of what nobody there has opened. The instants were set by the unit's own hours.
 */
export async function watchOutside(): Promise<void> {
	if (!(await ringing(reader, now())).length) return;
	await write(async (tx) => {
		const at = now();
		for (const { handOver, row } of await ringing(tx, at)) {
			const { remindAt, unreadAt } = handOver;
			if (unreadAt !== null && unreadAt <= at) await unread(tx, row, handOver, at);
			if (remindAt !== null && remindAt <= at) await remind(tx, row, handOver, at);
		}
	});
}

function ringing(db: Reader, at: number) {
	const { remindAt, unreadAt, endedAt } = outsideHandOver;
	return db
		.select({ handOver: outsideHandOver, row: inquiry })
		.from(outsideHandOver)
		.innerJoin(inquiry, eq(inquiry.id, outsideHandOver.inquiryId))
		.where(
			and(
				isNull(endedAt),
				or(and(isNotNull(remindAt), lte(remindAt, at)), and(isNotNull(unreadAt), lte(unreadAt, at)))
			)
		)
		.limit(AT_ONCE);
}

async function unread(tx: Tx, row: InquiryRow, handOver: HandOver, at: number): Promise<void> {
	await set(tx, handOver, { unreadAt: null, toldAt: at });
	if (handOver.readAt !== null || handOver.unreadAt! < at - STALE) return;
	await tell(tx, row, { what: 'unread', unit: handOver.unitId });
	await tellSwitchboard(tx, row, { handOver, why: 'unread' });
	await traced(tx, 'outsideUnread', row, handOver);
}

async function remind(tx: Tx, row: InquiryRow, handOver: HandOver, at: number): Promise<void> {
	await set(tx, handOver, { remindAt: null });
	if (handOver.doubt !== null || handOver.remindAt! < at - STALE) return;
	await writeAgain(tx, row, { ...handOver, remindAt: null }, { about: 'reminder' });
	await tell(tx, row, { what: 'reminded', unit: handOver.unitId });
	await traced(tx, 'outsideReminded', row, handOver);
}

async function set(tx: Tx, { id }: HandOver, changes: Partial<HandOver>): Promise<void> {
	await tx.update(outsideHandOver).set(changes).where(eq(outsideHandOver.id, id));
}

async function traced(tx: Tx, verb: string, { ref }: InquiryRow, { unitId }: HandOver) {
	await record(tx, {
		...{ actor: null, action: `inquiries.${verb}`, subject: ref },
		details: { unit: unitId }
	});
}
