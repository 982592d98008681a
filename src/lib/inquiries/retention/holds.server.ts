import { and, desc, eq, isNull } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { osloDate, type CivilDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { write, type Reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { user } from '$lib/staff/tables.server';
import { inquiry } from '../tables.server';
import { retentionHold } from './tables.server';

/** What is held now: which inquiry, why, by whom and until when. The text of an inquiry is not here. */
export function holds(db: Reader) {
	return db
		.select({ hold: retentionHold, by: user.name })
		.from(retentionHold)
		.innerJoin(user, eq(user.id, retentionHold.by))
		.where(isNull(retentionHold.liftedAt))
		.orderBy(desc(retentionHold.at));
}

/** Keeps an inquiry from being deleted. @param until the last date; null: until somebody lifts it */
export function hold(
	actor: Actor,
	{ ref, reason, until }: { ref: string; reason: string; until: CivilDate | null }
): Promise<Refusal | null> {
	return write(async (tx) => {
		if (!reason) return refuse('retention_hold_reason_missing');
		if (until !== null && until < osloDate(now())) return refuse('retention_hold_past');
		const [row] = await tx.select({ id: inquiry.id }).from(inquiry).where(eq(inquiry.ref, ref));
		if (!row) return refuse('retention_hold_unknown', { ref });
		const held = { id: newId(), ref, reason, until, by: actor.id, at: now() };
		await tx.insert(retentionHold).values(held);
		await record(tx, { actor, action: 'retention.hold', subject: ref });
		return null;
	});
}

/** Lets an inquiry go again, when its time comes. */
export function lift(actor: Actor, id: string): Promise<void> {
	return write(async (tx) => {
		const [lifted] = await tx
			.update(retentionHold)
			.set({ liftedAt: now(), liftedBy: actor.id })
			.where(and(eq(retentionHold.id, id), isNull(retentionHold.liftedAt)))
			.returning({ ref: retentionHold.ref });
		if (lifted) await record(tx, { actor, action: 'retention.lift', subject: lifted.ref });
	});
}
