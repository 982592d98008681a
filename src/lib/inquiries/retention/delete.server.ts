import { eq } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import type { Tx } from '$lib/database/database.server';
import { change } from '$lib/database/tables.server';
import { ownPhones } from '$lib/kommune/kommune';
import { kommune } from '$lib/kommune/kommune.server';
import { withoutPerson, type Known } from '$lib/privacy/withoutPerson';
import { inquiryHelped } from '../helped/tables.server';
import type { InquiryRow } from '../read.server';
import { tell } from '../save.server';
import { socialSnapshot } from '../social/tables.server';
import { inquiry, inquiryAccess } from '../tables.server';
import { inArchive } from './archived.server';
import { forgetFiles, forgetLearned, forgetRecords } from './beside.server';
import { forgetLetters } from './letters.server';
import { forgetBounced, forgetMail } from '$lib/mail/forget.server';
import { forgetStory, type Hide } from './story.server';
import { inquiryAnonymised, retentionRecord } from './tables.server';

/** Why and by whom something is deleted. */
export interface Cause {
	what: 'anonymised' | 'purged' | 'erased';
	/** null: by itself, at night */
	by: { id: string; name: string } | null;
	ruleId: string | null;
	ruleName: string;
}

/**
 * Deletes an inquiry with all that hangs on it: its history, private addresses, files, copies, mail and
 * search rows go with it (triggers and cascades). What is left says that there was one.
 */
export async function purge(tx: Tx, row: InquiryRow, cause: Cause): Promise<void> {
	await note(tx, row, cause);
	await forgetElsewhere(tx, row, { hide: (await hidingOf(tx, row)).hide, gone: true });
	await tx.delete(inquiry).where(eq(inquiry.id, row.id));
	await tx.delete(change).where(eq(change.subject, row.ref));
	await forgetBounced(tx, row.senderEmail);
	await tell(tx, row);
}

/**
 * Takes away who wrote, everywhere: their name, addresses and numbers in all that was written, the mails
 * and the files. What the matter was, and what was done with it, stands. The private page is closed.
 */
export async function anonymise(tx: Tx, row: InquiryRow, cause: Cause): Promise<void> {
	await note(tx, row, cause);
	const { known, hide } = await hidingOf(tx, row);
	await tx.insert(inquiryAnonymised).values({ inquiryId: row.id, at: now() }).onConflictDoNothing();
	await forgetElsewhere(tx, row, { hide, gone: false });
	await tx
		.update(inquiry)
		.set({
			...{ senderName: '', senderEmail: '', senderPhone: '', contentHash: '' },
			text: hide(row.text, true),
			snoozedFor: hide(row.snoozedFor),
			version: row.version + 1
		})
		.where(eq(inquiry.id, row.id));
	await tx.delete(inquiryAccess).where(eq(inquiryAccess.inquiryId, row.id));
	await forgetMail(tx, row.ref);
	await forgetFiles(tx, row);
	await forgetLearned(tx, row, known);
	await forgetBounced(tx, row.senderEmail);
	await tell(tx, row);
}

/** Where whoever wrote an inquiry stands outside of it: letters, what it was handled with, and what outlives it. */
async function forgetElsewhere(
	tx: Tx,
	row: InquiryRow,
	how: { hide: Hide; gone: boolean }
): Promise<void> {
	await forgetLetters(tx, row.ref);
	await forgetStory(tx, row, how);
	await forgetRecords(tx, row, how.hide);
}

/** What is known of whoever wrote, and what takes it out of a text. */
async function hidingOf(tx: Tx, row: InquiryRow): Promise<{ known: Known; hide: Hide }> {
	const threads = await tx
		.select({ handle: socialSnapshot.authorHandle })
		.from(socialSnapshot)
		.where(eq(socialSnapshot.inquiryId, row.id));
	const names = [row.senderName, ...threads.map(({ handle }) => handle)].filter(Boolean);
	const known = { names, email: row.senderEmail, phone: row.senderPhone };
	const us = await kommune(tx);
	const ours = { phones: ownPhones(us), domain: us.email.split('@').at(1) ?? '' };
	return { known, hide: (text, signed) => withoutPerson(text, known, ours, signed) };
}

async function note(tx: Tx, row: InquiryRow, { what, by, ruleId, ruleName }: Cause): Promise<void> {
	const [helped] = await tx
		.select({ yes: inquiryHelped.yes })
		.from(inquiryHelped)
		.where(eq(inquiryHelped.inquiryId, row.id));
	const { ref, unitId, sensitivity, area, intake, language } = row;
	const { receivedAt, firstAnsweredAt, closedAt } = row;
	const archive = await inArchive(tx, ref);
	await tx.insert(retentionRecord).values({
		...{ ref, what, at: now(), by: by?.id, ruleId, ruleName, helped: helped?.yes },
		...{ unitId, sensitivity, area, intake, language, receivedAt, firstAnsweredAt, closedAt },
		...(archive.length && { archive })
	});
	const action = `retention.${what}`;
	await record(tx, { actor: by, action, subject: ref, details: { rule: ruleName } });
}
