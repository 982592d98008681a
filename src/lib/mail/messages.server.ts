import {
	and,
	asc,
	count,
	desc,
	eq,
	gt,
	inArray,
	isNotNull,
	isNull,
	lt,
	lte,
	ne,
	sql
} from 'drizzle-orm';
import { record } from '../audit/audit.server';
import { announce } from '../database/changes.server';
import { now } from '../database/clock.server';
import { write, type Reader, type Tx } from '../database/database.server';
import { newId } from '../database/ids.server';
import type { Actor } from '../staff/actor';
import { attach } from './attachments.server';
import type { Incoming } from './incoming.server';
import { mailBox, mailMessage } from './tables.server';

export type StoredMessage = typeof mailMessage.$inferSelect;

/** How often a message is tried before it is left for people. */
export const MOST_TRIES = 5;
const BETWEEN_TRIES = 60_000;

interface Fetched {
	accountId: string;
	uid: number;
	messageId: string;
	/** SHA-256 of the source that has been kept; '' when it was too large to fetch */
	hash: string;
	size: number;
	from: string;
	subject: string;
}

/**
 * Writes down a message and how far its mailbox has been read, in one go. Its source is on disk
 * already. The same message, fetched again, is the same message.
 */
export async function store({ uid, ...message }: Fetched): Promise<void> {
	await write(async (tx) => {
		await tx
			.insert(mailMessage)
			.values({ id: newId(), ...message, receivedAt: now() })
			.onConflictDoNothing();
		await tx
			.update(mailBox)
			.set({ lastUid: uid, readAt: now() })
			.where(eq(mailBox.accountId, message.accountId));
		await announce(tx, { topic: 'mail', subject: 'messages' });
	});
}

/** Messages that wait to be taken care of, the oldest first. */
export function unhandled(db: Reader): Promise<StoredMessage[]> {
	return db
		.select()
		.from(mailMessage)
		.where(
			and(
				isNull(mailMessage.handledAt),
				lt(mailMessage.attempts, MOST_TRIES),
				lte(mailMessage.receivedAt, sql`${now()} - ${mailMessage.attempts} * ${BETWEEN_TRIES}`)
			)
		)
		.orderBy(asc(mailMessage.id))
		.limit(50);
}

/** Notes that a message is tried, before anything in it could bring the process down. */
export async function trying(id: string): Promise<void> {
	await write((tx) =>
		tx
			.update(mailMessage)
			.set({ attempts: sql`${mailMessage.attempts} + 1` })
			.where(eq(mailMessage.id, id))
	);
}

/** What came of a message: the reference it belongs to, or a note on why to none. */
export interface Handled {
	ref?: string;
	note?: string;
	/** It has come before, so what lies beside it is there already. */
	again?: boolean;
}

/** The note of a message that waits for a person, because its sender has written so much. */
export const HELD = 'mail_note_held';

/**
 * Takes care of a message in one transaction with what comes of it, so that it happens once however
 * many processes try. @param act is not called when somebody else was faster
 * @param asker who wants something made of a message that had been put aside
 */
export function handled(
	{ id }: StoredMessage,
	mail: Incoming,
	act: (tx: Tx) => Promise<Handled>,
	asker: Actor | null = null
): Promise<void> {
	return write(async (tx) => {
		const [waiting] = await tx
			.select()
			.from(mailMessage)
			.where(and(eq(mailMessage.id, id), isNull(asker ? mailMessage.ref : mailMessage.handledAt)));
		if (!waiting) return;
		if (asker) await record(tx, { actor: asker, action: 'mail.makeInquiry', subject: id });
		const { ref = null, note = null, again = false } = await act(tx);
		const { kind, from, subject, contentHash } = mail;
		await tx
			.update(mailMessage)
			.set({ handledAt: now(), kind, ref, note, contentHash, from: from.address, subject })
			.where(eq(mailMessage.id, id));
		if (ref && !again) await attach(tx, { messageId: id, ref }, mail.attachments);
		await announce(tx, { topic: 'mail', subject: 'messages' });
	});
}

/** What the very same mail became when it came to another mailbox: its Message-ID and all it says agree. */
export async function refOfSame(
	tx: Tx,
	{ id, messageId }: Pick<StoredMessage, 'id' | 'messageId'>,
	contentHash: string
): Promise<string | null> {
	const [same] = await tx
		.select({ ref: mailMessage.ref })
		.from(mailMessage)
		.where(
			and(
				eq(mailMessage.messageId, messageId),
				eq(mailMessage.contentHash, contentHash),
				isNotNull(mailMessage.ref),
				ne(mailMessage.id, id)
			)
		)
		.limit(1);
	return same?.ref ?? null;
}

/** What an earlier message of a thread became: the newest of those that are answered or referred to. */
export async function refOfThread(tx: Tx, messageIds: string[]): Promise<string | null> {
	if (!messageIds.length) return null;
	const [found] = await tx
		.select({ ref: mailMessage.ref })
		.from(mailMessage)
		.where(and(inArray(mailMessage.messageId, messageIds), isNotNull(mailMessage.ref)))
		.orderBy(desc(mailMessage.id))
		.limit(1);
	return found?.ref ?? null;
}

/** How many messages from an address have become something since an instant. */
export async function cameFrom(tx: Tx, address: string, since: number): Promise<number> {
	const [found] = await tx
		.select({ n: count() })
		.from(mailMessage)
		.where(
			and(
				eq(mailMessage.from, address),
				gt(mailMessage.handledAt, since),
				isNotNull(mailMessage.ref)
			)
		);
	return found?.n ?? 0;
}

/** Messages that are held back until a person lets them through, the oldest first: a hundred at the most. */
export function heldMessages(db: Reader): Promise<StoredMessage[]> {
	return db
		.select()
		.from(mailMessage)
		.where(and(eq(mailMessage.note, HELD), isNull(mailMessage.ref)))
		.orderBy(asc(mailMessage.id))
		.limit(100);
}

/** The messages that came last, for the settings: fifty at the most. */
export function latestMessages(db: Reader): Promise<StoredMessage[]> {
	return db.select().from(mailMessage).orderBy(desc(mailMessage.id)).limit(50);
}

/** How far each mailbox has been read, and why not further. */
export function boxes(db: Reader) {
	const { accountId, readAt, fault } = mailBox;
	return db.select({ accountId, readAt, fault }).from(mailBox);
}

/** A message that belongs to nothing, or null. */
export async function loose(db: Reader, id: string): Promise<StoredMessage | null> {
	const [row] = await db
		.select()
		.from(mailMessage)
		.where(and(eq(mailMessage.id, id), isNull(mailMessage.ref)));
	return row ?? null;
}
