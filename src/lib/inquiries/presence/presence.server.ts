import { and, eq, gt, lt } from 'drizzle-orm';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import { write, type Reader } from '$lib/database/database.server';
import type { Actor } from '$lib/staff/actor';
import { user } from '$lib/staff/tables.server';
import { inSight } from '../inSight.server';
import { inquiryByRef } from '../read.server';
import { inquiry } from '../tables.server';
import { GONE_AFTER, type Present } from './presence';
import { inquiryPresence } from './tables.server';

/** Who has which inquiries open just now, of those that the actor may see. */
export function presentOn(db: Reader, actor: Actor): Promise<Present[]> {
	return db
		.select({
			ref: inquiry.ref,
			userId: inquiryPresence.userId,
			name: user.name,
			writing: inquiryPresence.writing
		})
		.from(inquiryPresence)
		.innerJoin(inquiry, eq(inquiry.id, inquiryPresence.inquiryId))
		.innerJoin(user, eq(user.id, inquiryPresence.userId))
		.where(and(gt(inquiryPresence.at, now() - GONE_AFTER), inSight(actor)));
}

/**
 * A tab says which inquiry it has open; null: none any more. Other screens are told only when that is
 * news. @returns false when the actor may not see the inquiry
 */
export function sayPresent(
	actor: Actor,
	tab: string,
	here: { ref: string; writing: boolean } | null
): Promise<boolean> {
	return write(async (tx) => {
		const at = now();
		const mine = and(eq(inquiryPresence.userId, actor.id), eq(inquiryPresence.tab, tab));
		const [before] = await tx
			.select({ presence: inquiryPresence, inquiry })
			.from(inquiryPresence)
			.innerJoin(inquiry, eq(inquiry.id, inquiryPresence.inquiryId))
			.where(mine);
		const row = here && (await inquiryByRef(tx, actor, here.ref));
		if (here && row) {
			const { writing } = here;
			await tx
				.insert(inquiryPresence)
				.values({ inquiryId: row.id, userId: actor.id, tab, writing, at })
				.onConflictDoUpdate({
					target: [inquiryPresence.userId, inquiryPresence.tab],
					set: { inquiryId: row.id, writing, at }
				});
		} else await tx.delete(inquiryPresence).where(mine);
		await tx.delete(inquiryPresence).where(lt(inquiryPresence.at, at - GONE_AFTER));
		const same = before?.inquiry.id === row?.id && before?.presence.writing === here?.writing;
		const news = same ? [] : [before?.inquiry, row];
		for (const one of new Set(news))
			if (one) {
				const { ref, unitId, sensitivity } = one;
				await announce(tx, { topic: 'presence', subject: ref, unitId, sensitivity });
			}
		return !here || row !== null;
	});
}
