import { and, eq, isNotNull, isNull, lt } from 'drizzle-orm';
import { now } from '../database/clock.server';
import { reader, write } from '../database/database.server';
import { forgetFile } from '../files/files.server';
import { mailAttachment, mailMessage } from './tables.server';

/** How long what belongs to nothing is kept: bounces, newsletters, automatic replies. */
const KEPT = 30 * 86_400_000;

/** Deletes messages that have belonged to nothing for a month, and their files (personvernforordningen art. 5 nr. 1 e). */
export async function prune(): Promise<void> {
	const old = await write((tx) =>
		tx
			.delete(mailMessage)
			.where(
				and(
					isNotNull(mailMessage.handledAt),
					isNull(mailMessage.ref),
					lt(mailMessage.receivedAt, now() - KEPT)
				)
			)
			.returning()
	);
	for (const { hash } of old) if (hash && !(await needed(hash))) await forgetFile(hash);
}

/** Whether some other message or attachment is the same file. */
async function needed(hash: string): Promise<boolean> {
	const found = await Promise.all([
		reader.select().from(mailMessage).where(eq(mailMessage.hash, hash)).limit(1),
		reader.select().from(mailAttachment).where(eq(mailAttachment.hash, hash)).limit(1)
	]);
	return found.some(({ length }) => length > 0);
}
