import { eq } from 'drizzle-orm';
import { reader } from '../database/database.server';
import type { T } from '../i18n/translate';
import { fileOf, filesOf, type StoredFile } from '../inquiries/files/files.server';
import { openedByLink } from '../inquiries/outside/link.server';
import { inquiry } from '../inquiries/tables.server';
import { attachmentOf, attachmentsOf, originalOf, originalsOf } from '../mail/attachments.server';

/**
 * A file that came with an inquiry: by mail, the mail itself, or in another way; or null. The caller has
 * checked who may see the inquiry.
 */
export async function fileBeside(
	ref: string,
	id: string
): Promise<{ name: string; hash: string | null } | null> {
	const [row] = await reader.select({ id: inquiry.id }).from(inquiry).where(eq(inquiry.ref, ref));
	return (
		(await attachmentOf(reader, ref, id)) ??
		(row ? await fileOf(reader, row.id, id) : null) ??
		(await originalOf(reader, ref, id))
	);
}

/**
 * Everything that lies beside an inquiry: what came with its mails, the mails themselves as they were
 * received, and what came otherwise. `mail` is the message that something came with; '' for none. The
 * caller has checked who may see the inquiry.
 */
export async function filesBeside(ref: string, others: StoredFile[], t: T) {
	const [attached, originals] = await Promise.all([
		attachmentsOf(reader, ref),
		originalsOf(reader, ref)
	]);
	const all = [
		...attached.map(({ messageId: mail, ...file }) => ({ ...file, mail })),
		...others.map((file) => ({ ...file, mail: '' })),
		...originals.map((one) => ({ ...one, name: t('mail_original'), note: null, mail: one.id }))
	];
	return all.map(({ id, name, size, note, mail }) => ({ id, name, size, note, mail }));
}

/**
 * What lies beside the matter that a unit's link has opened. Not the mails themselves: they name the
 * sender's address, which the unit has no need of.
 */
export async function filesByLink(token: string) {
	const row = await openedByLink(reader, token);
	if (!row) return [];
	const [attached, others] = await Promise.all([
		attachmentsOf(reader, row.ref),
		filesOf(reader, row.id)
	]);
	return [...attached, ...others].flatMap(({ id, name, size, hash }) =>
		hash ? [{ id, name, size, hash }] : []
	);
}
