import { and, desc, eq, sql } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import type { Tx } from '$lib/database/database.server';
import { isRefused, type MessageKey } from '$lib/i18n/refusal';
import { followUp, undelivered } from './sender';
import { addedToo, waitsToo } from './merging/merge.server';
import type { InquiryRow } from './read.server';
import { save } from './save.server';
import { isRestricted } from './person/restricted.server';
import { markStop } from './stop/mark.server';
import { stopsIn } from './stop/stop';
import { inquiry, inquiryEvent } from './tables.server';

/**
 * The inquiry with a reference, when that is the address its sender gave: whoever writes from there may add
 * to it. Nobody works with one that is restricted, so what they write then is a new one.
 */
async function ofSender(tx: Tx, ref: string, address: string): Promise<InquiryRow | null> {
	const [row] = await tx
		.select()
		.from(inquiry)
		.where(
			and(eq(inquiry.ref, ref), eq(sql`lower(${inquiry.senderEmail})`, address.toLowerCase()))
		);
	return row && !(await isRestricted(tx, row.id)) ? row : null;
}

/** The reference, when there is such an inquiry. */
export async function knownRef(tx: Tx, ref: string): Promise<string | null> {
	const [row] = await tx.select({ ref: inquiry.ref }).from(inquiry).where(eq(inquiry.ref, ref));
	return row?.ref ?? null;
}

interface FollowUp {
	ref: string;
	address: string;
	text: string;
	/** the message's id */
	mail: string;
	/** Something lay beside the text, so the same words are not the same letter. */
	withFiles: boolean;
}

/** The sender answers by mail. @returns false when there is no such inquiry of theirs */
export async function followUpByMail(
	tx: Tx,
	{ ref, address, text, mail, withFiles }: FollowUp
): Promise<boolean> {
	const row = address ? await ofSender(tx, ref, address) : null;
	if (!row) return false;
	const [last] = await tx
		.select({ text: inquiryEvent.text })
		.from(inquiryEvent)
		.where(and(eq(inquiryEvent.inquiryId, row.id), eq(inquiryEvent.kind, 'followUp')))
		.orderBy(desc(inquiryEvent.id))
		.limit(1);
	if (last?.text === text && !withFiles) return true;
	const decision = followUp(row, text, now(), { mail });
	if (isRefused(decision)) return false;
	await markStop(tx, await save(tx, row, decision, null), stopsIn(text));
	await addedToo(tx, row, text);
	await record(tx, { actor: null, action: 'inquiries.followUp', subject: ref });
	return true;
}

/** A mail about an inquiry did not get through: its story says so, and somebody waits again. */
export async function noteUndelivered(
	tx: Tx,
	ref: string,
	told: { because: MessageKey; address: string }
): Promise<void> {
	const [row] = await tx.select().from(inquiry).where(eq(inquiry.ref, ref));
	if (!row) return;
	await save(tx, row, undelivered(row, { ...told, now: now() }), null);
	await waitsToo(tx, row);
	await record(tx, {
		actor: null,
		action: 'inquiries.undelivered',
		subject: ref,
		details: { because: told.because }
	});
}
