import { eq } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { isRefused, refuse } from '$lib/i18n/refusal';
import { may } from '$lib/staff/rights';
import type { Acted, Opened } from '../act.server';
import type { NewEvent } from '../event';
import { followUp, hasPage } from '../inquiry';
import { eventsOf, inquiryByRef, type InquiryRow } from '../read.server';
import { save } from '../save.server';
import { inquiry } from '../tables.server';
import { tellSender } from '../tellSender.server';
import { merge, unmerge } from './merge';

/**
 * Handles an inquiry in another. Both are read and written in one transaction, and only one is open at
 * a time, so that two who merge in both directions at once cannot make a ring.
 */
export function mergeInto(opened: Opened, intoRef: string): Acted {
	return write(async (tx) => {
		const both = await bothOf(tx, opened, intoRef);
		if (isRefused(both)) return both;
		const decided = merge(both.from, both.into, now());
		if (isRefused(decided)) return decided;
		const step = newId();
		await save(tx, both.from, decided.from, opened.actor, step);
		const saved = await save(tx, both.into, decided.into, opened.actor, step);
		await noted(tx, opened, 'mergedInto', { into: intoRef });
		return saved;
	});
}

/** Parts an inquiry from the one it is handled in. */
export function part(opened: Opened): Acted {
	return write(async (tx) => {
		const row = await inquiryByRef(tx, opened.actor, opened.ref);
		const both = await bothOf(tx, opened, row?.mergedInto ?? '');
		if (isRefused(both)) return both;
		const merged = (await eventsOf(tx, both.from)).findLast(({ kind }) => kind === 'mergedInto');
		const decided = unmerge(both.from, merged?.before?.answerDueAt ?? null, now());
		if (isRefused(decided)) return decided;
		const step = newId();
		const saved = await save(tx, both.from, decided.from, opened.actor, step);
		const told: NewEvent = { kind: 'unmerged', details: { ref: both.from.ref } };
		await save(tx, both.into, { changes: {}, event: told }, opened.actor, step);
		await noted(tx, opened, 'unmerged', { into: both.into.ref });
		return saved;
	});
}

async function bothOf(tx: Tx, { actor, ref, version }: Opened, intoRef: string) {
	const from = await inquiryByRef(tx, actor, ref);
	if (!from) return refuse('inquiries_not_found');
	const into = await inquiryByRef(tx, actor, intoRef);
	if (!into) return refuse('merging_unknown');
	const handles = (row: InquiryRow) => may(actor, 'handle inquiries', { unitId: row.unitId });
	if (!handles(from) || !handles(into)) return refuse('staff_task_missing');
	if (from.version !== version)
		return refuse('inquiries_changed_meanwhile', { by: 'sender', name: '' });
	return { from, into };
}

function noted(
	tx: Tx,
	{ actor, ref }: Opened,
	verb: 'mergedInto' | 'unmerged',
	details: { into: string }
) {
	return record(tx, { actor, action: `inquiries.${verb}`, subject: ref, details });
}

/** The inquiries that are handled in this one. */
export function mergedIn(db: Reader, ref: string): Promise<InquiryRow[]> {
	return db.select().from(inquiry).where(eq(inquiry.mergedInto, ref));
}

/**
 * Gives those whose inquiries are handled in this one the same answer, in its transaction. Whoever has
 * no page to read it on is not told here: the screen says so.
 */
export async function answerMerged(
	tx: Tx,
	row: InquiryRow,
	by: { id: string; name: string }
): Promise<void> {
	const last = (await eventsOf(tx, row)).at(-1);
	if (last?.kind !== 'answered' && last?.kind !== 'preliminary') return;
	const { text } = last;
	const event = { kind: last.kind, details: last.details, ...(text && { text }) } as NewEvent;
	for (const one of await mergedIn(tx, row.ref)) {
		if (last.details.way === 'page' && !hasPage(one)) continue;
		const changes = { firstAnsweredAt: one.firstAnsweredAt ?? now() };
		const saved = await save(tx, one, { changes, event }, by);
		const { promisedDate } = { promisedDate: null, ...last.details };
		await tellSender(tx, saved, { promisedDate });
		await answerMerged(tx, saved, by);
	}
}

/** What a sender adds to an inquiry that is handled in another is added there too. */
export async function addedToo(tx: Tx, row: InquiryRow, text: string): Promise<void> {
	if (!row.mergedInto) return;
	const [into] = await tx.select().from(inquiry).where(eq(inquiry.ref, row.mergedInto));
	const decision = into && followUp(into, text, now());
	if (!decision || isRefused(decision)) return;
	const saved = await save(tx, into, decision, null);
	await addedToo(tx, saved, text);
}
