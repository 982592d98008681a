import { and, asc, eq } from 'drizzle-orm';
import { text } from '$lib/database/text';
import { now } from '$lib/database/clock.server';
import type { Reader, Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { attachmentName, refusedAttachment } from '$lib/files/attachment';
import { keepFile } from '$lib/files/files.server';
import { inquiryFile } from './tables.server';

export type StoredFile = typeof inquiryFile.$inferSelect;

/** A file that has been looked at: on disk under its checksum, or not and why. */
export type KeptFile = Pick<StoredFile, 'name' | 'type' | 'size' | 'hash' | 'note'>;

/** Keeps what somebody sent along, when it may be kept. @param place among the files, from 0 */
export async function kept(
	file: { name: string; type: string; bytes: Uint8Array },
	place: number
): Promise<KeptFile> {
	const type = text(file.type, 100) || 'application/octet-stream';
	const name = attachmentName(file.name, type, place);
	const size = file.bytes.length;
	const note = refusedAttachment(name, size, place);
	const hash = note ? null : await keepFile(file.bytes);
	return { name, type, size, hash, note };
}

/** Lists kept files with an inquiry. @returns their ids */
export async function addFiles(tx: Tx, inquiryId: number, files: KeptFile[]): Promise<string[]> {
	const rows = files.map((file) => ({ id: newId(), inquiryId, ...file, addedAt: now() }));
	if (rows.length) await tx.insert(inquiryFile).values(rows);
	return rows.map(({ id }) => id);
}

/** What came beside an inquiry in other ways than by mail. The caller has checked who may see it. */
export function filesOf(db: Reader, inquiryId: number): Promise<StoredFile[]> {
	return db
		.select()
		.from(inquiryFile)
		.where(eq(inquiryFile.inquiryId, inquiryId))
		.orderBy(asc(inquiryFile.addedAt), asc(inquiryFile.id));
}

/** One of them, or null. The caller has checked who may see the inquiry. */
export async function fileOf(
	db: Reader,
	inquiryId: number,
	id: string
): Promise<StoredFile | null> {
	const [row] = await db
		.select()
		.from(inquiryFile)
		.where(and(eq(inquiryFile.id, id), eq(inquiryFile.inquiryId, inquiryId)));
	return row ?? null;
}
