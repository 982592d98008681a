import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '../database/database.server';
import { mailAttachment, mailLooseFile, mailMessage, mailSuppressed } from './tables.server';

/**
 * Forgets the mails of the thing with a reference: that they came, when and how large stands, and nothing of whom they
 * came from or what they said. Their files go when nothing else has them (mail/prune.server.ts).
 */
export async function forgetMail(tx: Tx, ref: string): Promise<void> {
	const mails = await tx.select().from(mailMessage).where(eq(mailMessage.ref, ref));
	const files = await tx.select().from(mailAttachment).where(eq(mailAttachment.ref, ref));
	await letGo(tx, [...mails, ...files]);
	const nobody = { from: '', subject: '', hash: '', contentHash: null };
	await tx
		.update(mailMessage)
		.set({ ...nobody, messageId: sql`${mailMessage.id}` })
		.where(eq(mailMessage.ref, ref));
	for (const { id, name } of files)
		await tx.update(mailAttachment).set(goneFile(name)).where(eq(mailAttachment.id, id));
}

/** What is left of a file: that there was one, and of what kind. */
export function goneFile(name: string) {
	const kind = /\.[a-z\d]{1,5}$/i.exec(name)?.[0].toLowerCase() ?? '';
	return { name: `vedlegg${kind}`, hash: null, note: 'inquiries_file_gone' };
}

/** Files that something had and has no longer. */
export async function letGo(tx: Tx, files: { hash: string | null }[]): Promise<void> {
	const hashes = files.flatMap(({ hash }) => (hash ? [{ hash }] : []));
	if (hashes.length) await tx.insert(mailLooseFile).values(hashes).onConflictDoNothing();
}

/** An address that did not work is remembered for the sake of those who are written to: nobody is any more. */
export async function forgetBounced(tx: Tx, email: string): Promise<void> {
	const address = email.toLowerCase();
	if (!address) return;
	await tx
		.delete(mailSuppressed)
		.where(
			and(
				eq(mailSuppressed.address, address),
				eq(mailSuppressed.because, 'bounce'),
				sql`not exists (select 1 from inquiry where sender_email = ${email})`,
				sql`not exists (select 1 from mail_subscriber where address = ${address})`
			)
		);
}
