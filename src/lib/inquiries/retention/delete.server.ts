import { and, eq, gte, lt, ne, or, sql } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import type { Tx } from '$lib/database/database.server';
import { change } from '$lib/database/tables.server';
import { letter } from '$lib/outbox/tables.server';
import { inquiryHelped } from '../helped/tables.server';
import type { InquiryRow } from '../read.server';
import { socialSnapshot } from '../social/tables.server';
import { inquiry, inquiryAccess, inquiryEvent } from '../tables.server';
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
	await forgetLetters(tx, row.ref);
	await tx.delete(inquiry).where(eq(inquiry.id, row.id));
	await tx.delete(change).where(eq(change.subject, row.ref));
	await announce(tx, {
		topic: 'inquiry',
		subject: row.ref,
		unitId: row.unitId,
		sensitivity: row.sensitivity
	});
}

/** Takes away who wrote: what they wrote and were answered stands, and the private page is closed. */
export async function anonymise(tx: Tx, row: InquiryRow, cause: Cause): Promise<void> {
	await note(tx, row, cause);
	await forgetLetters(tx, row.ref);
	await tx.insert(inquiryAnonymised).values({ inquiryId: row.id, at: now() }).onConflictDoNothing();
	const nobody = { senderName: '', senderEmail: '', senderPhone: '', version: row.version + 1 };
	await tx.update(inquiry).set(nobody).where(eq(inquiry.id, row.id));
	await tx.delete(inquiryAccess).where(eq(inquiryAccess.inquiryId, row.id));
	await tx
		.update(inquiryEvent)
		.set({ details: sql`json_set(${inquiryEvent.details}, '$.address', '')` })
		.where(and(eq(inquiryEvent.inquiryId, row.id), eq(inquiryEvent.kind, 'undelivered')));
	await tx
		.update(socialSnapshot)
		.set({ authorHandle: '' })
		.where(eq(socialSnapshot.inquiryId, row.id));
	// Tables of mail, which inquiries do not know otherwise: the letter as it came says who wrote.
	await tx.run(sql`insert or ignore into mail_loose_file (hash)
		select hash from mail_message where ref = ${row.ref} and hash <> ''`);
	await tx.run(
		sql`update mail_message set from_address = '', hash = '', message_id = id where ref = ${row.ref}`
	);
	await announce(tx, {
		topic: 'inquiry',
		subject: row.ref,
		unitId: row.unitId,
		sensitivity: row.sensitivity
	});
}

/** What the keys of letters about an inquiry begin with, before its reference. */
const ABOUT = ['answered', 'unit', 'last-resort', 'referred'];

/** Letters about an inquiry say to whom they went, and some of them what. What still waits is not ours to stop. */
async function forgetLetters(tx: Tx, ref: string): Promise<void> {
	const about = ABOUT.map((what) => {
		const key = `inquiry-${what} ${ref}@`;
		return and(gte(letter.key, key), lt(letter.key, `${key}:`));
	});
	await tx
		.update(letter)
		.set({ payload: { to: '', forgotten: true }, note: null })
		.where(and(or(...about), ne(letter.state, 'due'), ne(letter.state, 'claimed')));
}

async function note(tx: Tx, row: InquiryRow, { what, by, ruleId, ruleName }: Cause): Promise<void> {
	const [helped] = await tx
		.select({ yes: inquiryHelped.yes })
		.from(inquiryHelped)
		.where(eq(inquiryHelped.inquiryId, row.id));
	const { ref, unitId, sensitivity, area, intake, language } = row;
	const { receivedAt, firstAnsweredAt, closedAt } = row;
	await tx.insert(retentionRecord).values({
		...{ ref, what, at: now(), by: by?.id, ruleId, ruleName, helped: helped?.yes },
		...{ unitId, sensitivity, area, intake, language, receivedAt, firstAnsweredAt, closedAt }
	});
	const action = `retention.${what}`;
	await record(tx, { actor: by, action, subject: ref, details: { rule: ruleName } });
}
