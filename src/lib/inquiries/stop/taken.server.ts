import { and, eq, isNull } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import type { Tx } from '$lib/database/database.server';
import type { EventKind, NewEvent } from '../event';
import { stopMark } from './tables.server';

/** What only somebody does who has it in hand. */
const IN_HAND: EventKind[] = ['stopTaken', 'assigned', 'answered', 'closed'];

/**
 * Whoever takes on, answers or closes an inquiry has taken what must not wait in it: nobody more is called.
 * When that is undone, it waits again.
 */
export async function noteTaken(
	tx: Tx,
	inquiryId: number,
	event: NewEvent,
	by: { id: string } | null
): Promise<void> {
	const mine = eq(stopMark.inquiryId, inquiryId);
	if (event.kind === 'undone') {
		if (!IN_HAND.includes(event.details.kind)) return;
		await tx.update(stopMark).set({ takenAt: null, takenBy: null }).where(mine);
	} else if (by && isInHand(event, by.id)) {
		const taken = { takenAt: now(), takenBy: by.id };
		await tx
			.update(stopMark)
			.set(taken)
			.where(and(mine, isNull(stopMark.takenAt)));
	}
}

/** To give it to somebody else is not to have it in hand. */
function isInHand(event: NewEvent, by: string): boolean {
	if (event.kind === 'assigned') return event.details.to === by;
	return IN_HAND.includes(event.kind);
}
