import { and, eq, inArray, isNull } from 'drizzle-orm';
import { now } from '$lib/database/clock.server';
import type { Tx } from '$lib/database/database.server';
import { moderation, moderationForgotten } from './tables.server';

/**
 * Forgets whom entries that were no inquiry are about, and what was written: the measure, the rule and
 * the checksum of the evidence stand. What was an inquiry goes the way of the inquiry (retention/).
 */
export async function forgetModerated(tx: Tx, ids: string[]): Promise<void> {
	const own = and(inArray(moderation.id, ids), isNull(moderation.inquiryRef));
	const entries = await tx.select({ id: moderation.id }).from(moderation).where(own);
	for (const { id } of entries) {
		await tx.insert(moderationForgotten).values({ moderationId: id, at: now() });
		await tx
			.update(moderation)
			.set({ author: '', url: '', evidence: '', note: '' })
			.where(eq(moderation.id, id));
	}
}
