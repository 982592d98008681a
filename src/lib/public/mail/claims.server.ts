import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Audience } from '../../crisis/audience';
import { now } from '../../database/clock.server';
import { reader, write, type Reader, type Tx } from '../../database/database.server';
import { newId } from '../../database/ids.server';
import { withoutAddresses } from '../../outbox/address';
import { notePlaces } from '../../outbox/mail/mailer.server';
import type { Answer } from '../../outbox/sms/answer';
import type { MailSubscriber } from './signUp.server';
import { mailSubscribersAfter, mailSubscribersById } from './subscribers.server';
import { mailAlert } from './tables.server';

/** One address that is written down as being told, before it is. */
export interface MailClaim {
	/** of the message */
	id: string;
	subscriber: MailSubscriber;
}

/** What a process that vanished was sending is unknown from now on: nobody is told the same thing twice. */
export async function abandon(about: string): Promise<void> {
	const left = and(eq(mailAlert.about, about), eq(mailAlert.state, 'sending'));
	const [any] = await reader.select({ id: mailAlert.id }).from(mailAlert).where(left).limit(1);
	if (any) await write((tx) => tx.update(mailAlert).set({ state: 'unknown' }).where(left));
}

/** Takes up again those that the server asked us to come back with; whoever has left is left out. */
export async function claimWaiting(about: string, most: number): Promise<MailClaim[]> {
	const rows = await reader
		.select()
		.from(mailAlert)
		.where(and(eq(mailAlert.about, about), eq(mailAlert.state, 'waiting')))
		.orderBy(asc(mailAlert.id))
		.limit(most);
	if (!rows.length) return [];
	const found = await mailSubscribersById(
		reader,
		rows.map(({ recipient }) => recipient)
	);
	const claims = matched(rows, found);
	const kept = claims.map(({ id }) => id);
	const gone = rows.map(({ id }) => id).filter((id) => !kept.includes(id));
	await write(async (tx) => {
		await tx.delete(mailAlert).where(inArray(mailAlert.id, gone));
		await tx.update(mailAlert).set({ state: 'sending' }).where(inArray(mailAlert.id, kept));
	});
	return claims;
}

/**
 * Writes down the next addresses as being told; those that were written down before are left out.
 * @returns what to send, and the last id that was looked at; null when there are no more
 */
export async function claimNext(
	about: string,
	audiences: Audience[],
	after: string,
	most: number
): Promise<{ claims: MailClaim[]; after: string } | null> {
	const batch = await mailSubscribersAfter(reader, audiences, after, most);
	const last = batch.at(-1);
	if (!last) return null;
	const fresh = { about, state: 'sending' as const, at: now() };
	const rows = batch.map(({ id: recipient }) => ({ id: newId(), recipient, ...fresh }));
	const claims = await write(async (tx) => {
		const taken = await tx.insert(mailAlert).values(rows).onConflictDoNothing().returning();
		const claimed = matched(taken, batch);
		await notePlaces(
			tx,
			claimed.map(({ id, subscriber }) => ({ letterId: id, address: subscriber.address }))
		);
		return claimed;
	});
	return { claims, after: last.id };
}

function matched(rows: { id: string; recipient: string }[], found: MailSubscriber[]): MailClaim[] {
	const byId = new Map(found.map((one) => [one.id, one]));
	return rows.flatMap(({ id, recipient }) => {
		const subscriber = byId.get(recipient);
		return subscriber ? [{ id, subscriber }] : [];
	});
}

const STATES = {
	accepted: 'accepted',
	later: 'waiting',
	refused: 'refused',
	unknown: 'unknown'
} as const;

/** Writes down how each ended; what was never sent waits. */
export async function settle(told: { id: string; answer: Answer }[]): Promise<void> {
	await write(async (tx) => {
		for (const { id, answer } of told) {
			const reason = 'reason' in answer ? withoutAddresses(answer.reason) : '';
			await tx
				.update(mailAlert)
				.set({ state: STATES[answer.kind], reason })
				.where(and(eq(mailAlert.id, id), eq(mailAlert.state, 'sending')));
		}
	});
}

/** A warning that had left came back for good. @returns false when it was no warning of ours */
export async function cameBack(tx: Tx, id: string, reason: string): Promise<boolean> {
	const back = await tx
		.update(mailAlert)
		.set({ state: 'bounced', reason: withoutAddresses(reason) })
		.where(and(eq(mailAlert.id, id), inArray(mailAlert.state, ['accepted', 'unknown'])))
		.returning({ id: mailAlert.id });
	return back.length > 0;
}

/** How many addresses of a letter stand where. */
export async function mailStates(
	db: Reader,
	about: string
): Promise<Partial<Record<MailState, number>>> {
	const rows = await db
		.select({ state: mailAlert.state, n: sql<number>`sum(${mailAlert.n})` })
		.from(mailAlert)
		.where(eq(mailAlert.about, about))
		.groupBy(mailAlert.state);
	return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
}

type MailState = typeof mailAlert.$inferSelect.state;

/** What was taken by the mail server, of what was tried; what came back had been taken. */
export function mailCounts(states: Partial<Record<MailState, number>>) {
	const of = (...names: MailState[]) => names.reduce((sum, name) => sum + (states[name] ?? 0), 0);
	return {
		total: Object.values(states).reduce((sum, n) => sum + n, 0),
		accepted: of('accepted', 'bounced'),
		failed: of('refused', 'bounced'),
		unknown: of('unknown'),
		waiting: of('waiting', 'sending')
	};
}
