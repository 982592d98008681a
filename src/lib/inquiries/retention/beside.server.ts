import { and, eq } from 'drizzle-orm';
import type { Tx } from '$lib/database/database.server';
import { journalvurdering } from '$lib/journal/tables.server';
import { isOfName, type Known } from '$lib/privacy/withoutPerson';
import { inquiryFile } from '../files/tables.server';
import { moderation } from '../moderation/tables.server';
import type { InquiryRow } from '../read.server';
import { routeLesson } from '../routing/tables.server';
import { socialSnapshot } from '../social/tables.server';
import { goneFile, letGo } from '$lib/mail/forget.server';
import type { Hide } from './story.server';

/**
 * Forgets what lay beside an inquiry. That there was a file and of what kind, and that a copy of the
 * thread was taken, with its checksum, stands.
 */
export async function forgetFiles(tx: Tx, { id }: InquiryRow): Promise<void> {
	const files = await tx.select().from(inquiryFile).where(eq(inquiryFile.inquiryId, id));
	await letGo(tx, files);
	for (const file of files)
		await tx.update(inquiryFile).set(goneFile(file.name)).where(eq(inquiryFile.id, file.id));
	await tx
		.update(socialSnapshot)
		.set({ url: '', urlKey: '', authorHandle: '', text: '' })
		.where(eq(socialSnapshot.inquiryId, id));
}

/** What routes have taught stays, but for words of a name. */
export async function forgetLearned(tx: Tx, { id }: InquiryRow, known: Known): Promise<void> {
	const [lesson] = await tx.select().from(routeLesson).where(eq(routeLesson.inquiryId, id));
	if (!lesson) return;
	const stems = lesson.stems.filter((stem) => !isOfName(stem, known));
	await tx.update(routeLesson).set({ stems }).where(eq(routeLesson.inquiryId, id));
}

/**
 * What outlives an inquiry and may name whoever wrote: what was moderated, and why the archive did not
 * want it. The measure, the rule and the checksum of the evidence stand.
 */
export async function forgetRecords(tx: Tx, { ref }: InquiryRow, hide: Hide): Promise<void> {
	const measures = await tx.select().from(moderation).where(eq(moderation.inquiryRef, ref));
	for (const { id, evidence, note } of measures)
		await tx
			.update(moderation)
			.set({ author: '', url: '', evidence: hide(evidence, true), note: hide(note) })
			.where(eq(moderation.id, id));
	const decided = and(
		eq(journalvurdering.henvendelse, ref),
		eq(journalvurdering.utfall, 'arkivbegrenses')
	);
	for (const { id, begrunnelse } of await tx.select().from(journalvurdering).where(decided))
		await tx
			.update(journalvurdering)
			.set({ begrunnelse: hide(begrunnelse) })
			.where(eq(journalvurdering.id, id));
}
