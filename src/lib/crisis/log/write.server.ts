import { and, eq } from 'drizzle-orm';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import { write } from '$lib/database/database.server';
import type { Json } from '$lib/database/json';
import { once } from '$lib/database/once.server';
import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import type { EntryKind } from './entry';
import { note } from './log.server';
import { crisisLog } from './tables.server';
import { lessonDetails, type Lesson } from './lesson';
import { composed, type Written } from './written';

/**
 * Writes an entry by hand. @param key of the intent: two taps are one entry
 * @returns its place in the log
 */
export function writeEntry(
	actor: Actor,
	matterId: string,
	said: Written,
	key: string | null
): Promise<number | Refusal> {
	const entry = composed(said, now());
	if (isRefused(entry)) return Promise.resolve(entry);
	return writeByHand(actor, matterId, { kind: said.kind, ...entry, key });
}

/** What a person wrote. `at` is now unless told. */
export interface ByHand {
	kind: EntryKind;
	at?: number;
	details: Json;
	key: string | null;
}

/** Writes an entry of any kind. The same key is the same entry, whenever it is said to have happened. */
export function writeByHand(
	actor: Actor,
	matterId: string,
	{ key, ...entry }: ByHand
): Promise<number | Refusal> {
	const content = { matterId, kind: entry.kind, details: entry.details };
	return write((tx) =>
		once(tx, { key, scope: `crisis.log:${actor.id}`, content }, async () => {
			const place = await note(tx, { matterId, actor, ...entry });
			await announce(tx, { topic: 'incident', subject: matterId });
			return place;
		})
	);
}

/**
 * Keeps a lesson of the after-action report, new or written again.
 * @param corrects the place of the version that this one takes the place of, or null
 */
export function writeLesson(
	actor: Actor,
	matterId: string,
	{ corrects, ...lesson }: Lesson & { corrects: number | null },
	key: string | null
): Promise<number | Refusal> {
	const details = lessonDetails(lesson, corrects);
	if (isRefused(details)) return Promise.resolve(details);
	return writeByHand(actor, matterId, { kind: 'lesson', details, key });
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
