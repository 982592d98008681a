import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Audience } from '../../crisis/audience';
import { now } from '../../database/clock.server';
import { reader, write } from '../../database/database.server';
import { newId } from '../../database/ids.server';
import type { Answer } from '../../outbox/sms/answer';
import { learned } from '../../outbox/sms/messages.server';
import { smsMessage } from '../../outbox/sms/tables.server';
import { smsSubscribersAfter, smsSubscribersById, type SmsSubscriber } from './subscribers.server';

/** One phone that is written down as being told, before it is. */
export interface Claim {
	/** our reference of the message */
	id: string;
	subscriber: SmsSubscriber;
}

/**
 * What a process that vanished was sending is unknown from now on: it may have gone, and nobody is
 * told the same thing twice.
 */
export async function abandon(about: string): Promise<void> {
	const left = and(eq(smsMessage.about, about), eq(smsMessage.state, 'sending'));
	const [any] = await reader.select({ id: smsMessage.id }).from(smsMessage).where(left).limit(1);
	if (any) await write((tx) => tx.update(smsMessage).set({ state: 'unknown' }).where(left));
}

/** Takes up again those that the service asked us to come back with. */
export async function claimWaiting(about: string, most: number): Promise<Claim[]> {
	const rows = await reader
		.select()
		.from(smsMessage)
		.where(and(eq(smsMessage.about, about), eq(smsMessage.state, 'waiting')))
		.orderBy(asc(smsMessage.id))
		.limit(most);
	if (!rows.length) return [];
	const ids = rows.map(({ id }) => id);
	await write((tx) =>
		tx.update(smsMessage).set({ state: 'sending' }).where(inArray(smsMessage.id, ids))
	);
	const found = await smsSubscribersById(
		reader,
		rows.map(({ recipient }) => recipient)
	);
	const gone = rows.filter(({ recipient }) => !found.some(({ id }) => id === recipient));
	if (gone.length) {
		const left = inArray(
			smsMessage.id,
			gone.map(({ id }) => id)
		);
		await write((tx) => tx.delete(smsMessage).where(left));
	}
	return rows.flatMap(({ id, recipient }) => {
		const subscriber = found.find((one) => one.id === recipient);
		return subscriber ? [{ id, subscriber }] : [];
	});
}

/**
 * Writes down the next phones as being told; those that were written down before are left out.
 * @returns what to send, and the last id that was looked at; null when there are no more
 */
export async function claimNext(
	about: string,
	audiences: Audience[],
	after: string,
	most: number
): Promise<{ claims: Claim[]; after: string } | null> {
	const batch = await smsSubscribersAfter(reader, audiences, after, most);
	const last = batch.at(-1);
	if (!last) return null;
	const rows = batch.map(({ id: recipient }) => ({
		id: newId(),
		about,
		recipient,
		state: 'sending' as const,
		sentAt: now()
	}));
	const taken = await write((tx) =>
		tx.insert(smsMessage).values(rows).onConflictDoNothing().returning()
	);
	const claims = taken.flatMap(({ id, recipient }) => {
		const subscriber = batch.find((one) => one.id === recipient);
		return subscriber ? [{ id, subscriber }] : [];
	});
	return { claims, after: last.id };
}

/** Writes down how each ended; what was never sent waits. */
export async function settleClaims(told: { id: string; answer: Answer }[]): Promise<void> {
	await write(async (tx) => {
		for (const { id, answer } of told) await learned(tx, id, answer);
	});
}
