import { and, eq } from 'drizzle-orm';
import type { Tx } from '$lib/database/database.server';
import { inquiryEvent } from '../tables.server';
import { inquiryClock } from './tables.server';

/** Sets the clocks back to what they were before an event that is undone: what it stopped runs on, what it started never ran. */
export async function setClocksBack(tx: Tx, eventId: number): Promise<void> {
	const [undone] = await tx.select().from(inquiryEvent).where(eq(inquiryEvent.id, eventId));
	if (!undone) return;
	const ofInquiry = eq(inquiryClock.inquiryId, undone.inquiryId);
	await tx.delete(inquiryClock).where(and(ofInquiry, eq(inquiryClock.startedAt, undone.at)));
	await tx
		.update(inquiryClock)
		.set({ stoppedAt: null, stopped: null })
		.where(and(ofInquiry, eq(inquiryClock.stoppedAt, undone.at)));
}
