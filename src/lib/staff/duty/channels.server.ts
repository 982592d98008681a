import { desc, eq, inArray } from 'drizzle-orm';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import { reader, write, type Reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { formatInstant } from '$lib/i18n/dates';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { LetterState } from '$lib/outbox/delivery';
import { letter } from '$lib/outbox/tables.server';
import type { Actor } from '../actor';
import { changed } from '../changed.server';
import { channelCheck } from './tables.server';
import { tell } from './tell.server';

const SOON = 60_000;

/** Sends a test letter to oneself by every channel, and notes that it was done. */
export function checkChannels(actor: Actor): Promise<Refusal | void> {
	return write(async (tx): Promise<Refusal | void> => {
		const at = now();
		const last = await lastOf(tx, actor.id);
		if (last && at - last.at < SOON) return refuse('duty_check_soon');
		const id = newId();
		const keys = await tell(tx, actor.id, {
			key: `check:${id}`,
			subject: (t) => t('duty_check_subject'),
			text: (t) => t('duty_check_text', { time: formatInstant(at, t.locale, 'time') })
		});
		await tx.insert(channelCheck).values({ id, userId: actor.id, keys, at });
		await changed(tx, actor, 'duty.checkChannels', actor.id, { name: actor.name });
		await announce(tx, { topic: 'duty', subject: id });
	});
}

/** What became of a letter of a check. */
export interface Checked {
	channel: string;
	state: LetterState;
	note: string;
	doneAt: number | null;
}

/** The newest check of a colleague's channels, and how each went so far; null when there was none. */
export async function lastCheck(
	actor: Pick<Actor, 'id'>
): Promise<{ at: number; channels: Checked[] } | null> {
	const last = await lastOf(reader, actor.id);
	if (!last) return null;
	const letters = await reader.select().from(letter).where(inArray(letter.key, last.keys));
	const channels = letters.map(({ delivery, state, note, doneAt }) => ({
		channel: delivery,
		state,
		note: note ?? '',
		doneAt
	}));
	return { at: last.at, channels };
}

async function lastOf(db: Reader, userId: string) {
	const [last] = await db
		.select()
		.from(channelCheck)
		.where(eq(channelCheck.userId, userId))
		.orderBy(desc(channelCheck.at))
		.limit(1);
	return last;
}
