import { and, asc, eq, ne } from 'drizzle-orm';
import { now } from '../database/clock.server';
import type { Reader, Tx } from '../database/database.server';
import { newId } from '../database/ids.server';
import type { Kept } from './incoming.server';
import { mailAttachment, mailMessage } from './tables.server';

/** Lists the kept files of a message with the thing it became. */
export async function attach(tx: Tx, to: { messageId: string; ref: string }, files: Kept[]) {
	if (!files.length) return;
	await tx
		.insert(mailAttachment)
		.values(files.map((file) => ({ id: newId(), ...to, ...file, addedAt: now() })));
}

export type StoredAttachment = typeof mailAttachment.$inferSelect;

/** What came by mail with the thing of a reference. The caller has checked who may see that. */
export function attachmentsOf(db: Reader, ref: string): Promise<StoredAttachment[]> {
	return db
		.select()
		.from(mailAttachment)
		.where(eq(mailAttachment.ref, ref))
		.orderBy(asc(mailAttachment.addedAt), asc(mailAttachment.id));
}

/** One attachment of that thing, or null. The caller has checked who may see the thing. */
export async function attachmentOf(
	db: Reader,
	ref: string,
	id: string
): Promise<StoredAttachment | null> {
	const [row] = await db
		.select()
		.from(mailAttachment)
		.where(and(eq(mailAttachment.id, id), eq(mailAttachment.ref, ref)));
	return row ?? null;
}

/** The messages that a thing is made of, exactly as they were received, the first one first. */
export function originalsOf(db: Reader, ref: string) {
	const { id, size, hash, receivedAt } = mailMessage;
	return db
		.select({ id, size, hash, receivedAt })
		.from(mailMessage)
		.where(and(eq(mailMessage.ref, ref), ne(mailMessage.hash, '')))
		.orderBy(asc(mailMessage.id));
}

/** One of them as a file, or null. The caller has checked who may see the thing. */
export async function originalOf(
	db: Reader,
	ref: string,
	id: string
): Promise<{ name: string; hash: string } | null> {
	const found = (await originalsOf(db, ref)).find((one) => one.id === id);
	return found ? { name: `${ref}-e-post.eml`, hash: found.hash } : null;
}
