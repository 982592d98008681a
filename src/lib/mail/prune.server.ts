import { and, eq, inArray, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm';
import { now } from '../database/clock.server';
import { reader, write } from '../database/database.server';
import { forgetFile } from '../files/files.server';
import { HELD } from './messages.server';
import { mailAttachment, mailLooseFile, mailMessage } from './tables.server';

/** How long what belongs to nothing is kept: bounces, newsletters, automatic replies. */
const KEPT = 30 * 86_400_000;

/**
 * Deletes messages that have belonged to nothing for a month (personvernforordningen art. 5 nr. 1 e),
 * and the files of all that is gone, also of inquiries. What is held back waits for a person.
 */
export async function prune(): Promise<void> {
	await write((tx) =>
		tx
			.delete(mailMessage)
			.where(
				and(
					isNotNull(mailMessage.handledAt),
					isNull(mailMessage.ref),
					or(isNull(mailMessage.note), ne(mailMessage.note, HELD)),
					lt(mailMessage.receivedAt, now() - KEPT)
				)
			)
	);
	const loose = await reader.select().from(mailLooseFile).limit(500);
	for (const { hash } of loose) if (!(await needed(hash))) await forgetFile(hash);
	if (!loose.length) return;
	const hashes = loose.map(({ hash }) => hash);
	await write((tx) => tx.delete(mailLooseFile).where(inArray(mailLooseFile.hash, hashes)));
}

/** Whether some other message, attachment, file of an inquiry or document of the journal is the same file. */
async function needed(hash: string): Promise<boolean> {
	const found = await Promise.all([
		reader.select().from(mailMessage).where(eq(mailMessage.hash, hash)).limit(1),
		reader.select().from(mailAttachment).where(eq(mailAttachment.hash, hash)).limit(1),
		// Tables of inquiries and of the journal, which mail does not know otherwise.
		reader.all(sql`select 1 from inquiry_file where hash = ${hash} limit 1`),
		reader.all(sql`select 1 from dokumentfil where sjekksum = ${hash} and paa_disk limit 1`)
	]);
	return found.some(({ length }) => length > 0);
}
