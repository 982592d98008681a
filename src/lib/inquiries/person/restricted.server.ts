import { desc, eq } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { user } from '$lib/staff/tables.server';
import { inSight } from '../inSight.server';
import { endOutside } from '../outside/follow.server';
import { inquiryByRef, type InquiryRow } from '../read.server';
import { tell } from '../save.server';
import { inquiry } from '../tables.server';
import { unrestrictable, type Ground } from './restriction';
import { inquiryRestriction } from './tables.server';

/** Whether an inquiry is kept and may be used for nothing else. */
export async function isRestricted(db: Reader, inquiryId: number): Promise<boolean> {
	const rows = await db
		.select()
		.from(inquiryRestriction)
		.where(eq(inquiryRestriction.inquiryId, inquiryId));
	return rows.length > 0;
}

/** Why the inquiry with a reference is; null when it is not. */
export async function groundOf(db: Reader, ref: string): Promise<Ground | null> {
	const [found] = await db
		.select({ because: inquiryRestriction.because })
		.from(inquiryRestriction)
		.innerJoin(inquiry, eq(inquiry.id, inquiryRestriction.inquiryId))
		.where(eq(inquiry.ref, ref));
	return found?.because ?? null;
}

/** The inquiries that are restricted and the actor may see: which, why, by whom and since when. Nothing of what they say. */
export function restrictions(db: Reader, actor: Actor) {
	return db
		.select({
			...{ ref: inquiry.ref, because: inquiryRestriction.because },
			...{ at: inquiryRestriction.at, by: user.name }
		})
		.from(inquiryRestriction)
		.innerJoin(inquiry, eq(inquiry.id, inquiryRestriction.inquiryId))
		.innerJoin(user, eq(user.id, inquiryRestriction.by))
		.where(inSight(actor))
		.orderBy(desc(inquiryRestriction.at));
}

/** Hides an inquiry from everybody but those who administer it, and keeps it from being changed. */
export function restrict(actor: Actor, ref: string, because: Ground): Promise<Refusal | null> {
	return write(async (tx) => {
		const row = await inquiryByRef(tx, actor, ref);
		const refusal = unrestrictable(row !== null, !!row && (await isRestricted(tx, row.id)), ref);
		if (refusal || !row) return refusal;
		await putAside(tx, actor, row, because);
		return null;
	});
}

/** The same, in the transaction of the caller, who has checked that it may be. */
export async function putAside(
	tx: Tx,
	actor: Actor,
	row: InquiryRow,
	because: Ground
): Promise<void> {
	const kept = { inquiryId: row.id, because, by: actor.id, at: now() };
	await tx.insert(inquiryRestriction).values(kept).onConflictDoNothing();
	await endOutside(tx, row);
	const details = { ground: because };
	await record(tx, { actor, action: 'person.restrict', subject: row.ref, details });
	await tell(tx, row);
}

/** Lets an inquiry be seen and used again by those who could before. */
export function liftRestriction(actor: Actor, ref: string): Promise<Refusal | null> {
	return write(async (tx) => {
		const row = await inquiryByRef(tx, actor, ref);
		if (!row) return refuse('person_restrict_unknown', { ref });
		const gone = await tx
			.delete(inquiryRestriction)
			.where(eq(inquiryRestriction.inquiryId, row.id))
			.returning();
		if (!gone.length) return null;
		await record(tx, { actor, action: 'person.lift', subject: ref });
		await tell(tx, row);
		return null;
	});
}
