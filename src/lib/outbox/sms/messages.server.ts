import { and, desc, eq, gt, inArray, lt, max, ne, notInArray, or, sql } from 'drizzle-orm';
import { announce } from '../../database/changes.server';
import { now } from '../../database/clock.server';
import { reader, write, type Reader, type Tx } from '../../database/database.server';
import { newId } from '../../database/ids.server';
import type { Answer, Report } from './answer';
import { maskedPhone } from './phone';
import { smsMessage, type MessageState } from './tables.server';

export type StoredMessage = typeof smsMessage.$inferSelect;

/**
 * Writes, before it goes, that a message is being sent to one phone.
 * @param id our reference of it: the letter's own, so that a service may know a second copy
 */
export async function begin(id: string, about: string, to: string): Promise<void> {
	const row = { state: 'sending' as const, shown: maskedPhone(to), sentAt: now() };
	const again = { ...row, gatewayId: null, reason: '', reportedAt: null };
	await write((tx) =>
		tx
			.insert(smsMessage)
			.values({ id, about, ...row })
			.onConflictDoUpdate({ target: smsMessage.id, set: again })
	);
}

/** Forgets what was sent for a letter. */
export async function forget(about: string): Promise<void> {
	await write((tx) => tx.delete(smsMessage).where(eq(smsMessage.about, about)));
}

const STATES = {
	accepted: 'accepted',
	later: 'waiting',
	refused: 'refused',
	unknown: 'unknown'
} as const;

/** Writes down how handing over ended. A report that was quicker than the answer is left as it is. */
export async function learned(tx: Tx, id: string, answer: Answer): Promise<void> {
	const gatewayId = answer.kind === 'accepted' ? answer.gatewayId || null : null;
	const reason = answer.kind === 'accepted' ? '' : answer.reason;
	await tx.update(smsMessage).set({ gatewayId }).where(eq(smsMessage.id, id));
	await tx
		.update(smsMessage)
		.set({ state: STATES[answer.kind], reason })
		.where(and(eq(smsMessage.id, id), eq(smsMessage.state, 'sending')));
}

/** What is told when a message that was taken did not arrive after all. */
export type Undelivered = (tx: Tx, about: string, reason: string) => Promise<void>;

const FINAL: MessageState[] = ['delivered', 'failed', 'expired'];

/**
 * Takes one delivery report. What is final stays: the same report again, or an older one that comes
 * late, changes nothing.
 * @returns false for a message that we never sent
 */
export function takeReport(report: Report, undelivered: Undelivered): Promise<boolean> {
	const { state } = report;
	return write(async (tx) => {
		const [message] = await tx.select().from(smsMessage).where(known(report.id)).limit(1);
		if (!message) return false;
		if (!state) return true;
		const reason = state === 'delivered' ? '' : report.reason;
		const [changed] = await tx
			.update(smsMessage)
			.set({ state, reason, reportedAt: now() })
			.where(and(eq(smsMessage.id, message.id), notInArray(smsMessage.state, FINAL)))
			.returning();
		if (!changed) return true;
		if (!message.recipient) await announce(tx, { topic: 'outbox', subject: message.about });
		if (state !== 'delivered') await undelivered(tx, message.about, reason);
		return true;
	});
}

function known(id: string) {
	return or(eq(smsMessage.id, id), eq(smsMessage.gatewayId, id));
}

/** Messages to one that the service took and that did not arrive, newest first, since an instant. */
export function undeliveredSince(db: Reader, since: number): Promise<StoredMessage[]> {
	const { recipient, state, sentAt } = smsMessage;
	return db
		.select()
		.from(smsMessage)
		.where(and(eq(recipient, ''), inArray(state, ['failed', 'expired']), gt(sentAt, since)))
		.orderBy(desc(sentAt))
		.limit(100);
}

/** How many messages of a letter stand where. */
export async function messageCounts(
	db: Reader,
	about: string
): Promise<Partial<Record<MessageState, number>>> {
	const rows = await db
		.select({ state: smsMessage.state, n: sql<number>`sum(${smsMessage.n})` })
		.from(smsMessage)
		.where(eq(smsMessage.about, about))
		.groupBy(smsMessage.state);
	return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
}

/** Where the newest message of a letter to one stands; null when none was sent. */
export async function messageOf(db: Reader, about: string): Promise<StoredMessage | null> {
	const [found] = await db.select().from(smsMessage).where(eq(smsMessage.about, about)).limit(1);
	return found ?? null;
}

const DAY = 86_400_000;
/** A report comes within days, and who fell out is asked about within weeks. */
const TOLD_APART = 90 * DAY;
const AT_ONCE = 20;

/**
 * Forgets whom messages of long ago were for (personvernforordningen art. 5 nr. 1 e): a message to one
 * is gone, and of a message to many the figures are left, which its receipt is made of.
 */
export async function foldMessages(): Promise<void> {
	const { about, recipient, sentAt, state, n } = smsMessage;
	const old = lt(sentAt, now() - TOLD_APART);
	const toOne = and(old, eq(recipient, ''));
	const toMany = and(old, ne(recipient, ''), ne(recipient, state));
	const [any] = await reader.select({ about }).from(smsMessage).where(or(toOne, toMany)).limit(1);
	if (!any) return;
	await write((tx) => tx.delete(smsMessage).where(toOne));
	const letters = await reader
		.selectDistinct({ about })
		.from(smsMessage)
		.where(toMany)
		.limit(AT_ONCE);
	for (const letter of letters)
		await write(async (tx) => {
			const its = and(toMany, eq(about, letter.about));
			const sums = await tx
				.select({ state, at: max(sentAt), n: sql<number>`sum(${n})` })
				.from(smsMessage)
				.where(its)
				.groupBy(state);
			await tx.delete(smsMessage).where(its);
			for (const { at, ...sum } of sums)
				await tx
					.insert(smsMessage)
					.values({ id: newId(), ...letter, ...sum, recipient: sum.state, sentAt: at ?? 0 })
					.onConflictDoUpdate({
						target: [about, recipient],
						set: { n: sql`${n} + ${sum.n}` }
					});
		});
}
