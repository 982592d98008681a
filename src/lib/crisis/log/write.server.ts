import { and, eq } from 'drizzle-orm';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import { write } from '$lib/database/database.server';
import { once } from '$lib/database/once.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { note } from './log.server';
import { crisisLog } from './tables.server';
import { composed, type Written } from './written';

/**
 * Writes an entry by hand. @param key of the intent: two taps are one entry
 * @returns its place in the log
 */
export function writeEntry(
	actor: Actor,
	matterId: string,
	written: Written,
	key: string | null
): Promise<number | Refusal> {
	const request = { key, scope: `crisis.log:${actor.id}`, content: { matterId, ...written } };
	return write((tx) =>
		once(tx, request, async () => {
			const entry = composed(written, now());
			if (isRefused(entry)) return entry;
			const place = await note(tx, { matterId, actor, kind: written.kind, ...entry });
			await announce(tx, { topic: 'incident', subject: matterId });
			return place;
		})
	);
}

/**
 * Takes away what an entry said, because the law requires it (GDPR art. 17), and says so in a new
 * entry: who, when and why. That something was written there stays, and the chain holds.
 */
export function eraseEntry(
	actor: Actor,
	matterId: string,
	{ place, reason }: { place: number; reason: string }
): Promise<void | Refusal> {
	return write(async (tx): Promise<void | Refusal> => {
		if (!reason) return refuse('log_reason_missing');
		const here = and(eq(crisisLog.matterId, matterId), eq(crisisLog.place, place));
		const [entry] = await tx.select().from(crisisLog).where(here);
		if (!entry || entry.salt === null) return refuse('log_entry_gone');
		await tx.update(crisisLog).set({ details: null, salt: null }).where(here);
		await note(tx, { matterId, actor, kind: 'erased', details: { place, reason } });
		await announce(tx, { topic: 'incident', subject: matterId });
	});
}
