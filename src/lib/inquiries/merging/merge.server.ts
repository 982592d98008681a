import { eq } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { isRefused, refuse } from '$lib/i18n/refusal';
import { may } from '$lib/staff/rights';
import { changedMeanwhile, type Acted, type Opened } from '../act.server';
import type { NewEvent } from '../event';
import { followUp } from '../sender';
import { eventsOf, inquiryByRef, type InquiryRow } from '../read.server';
import { save, type By } from '../save.server';
import { inquiry } from '../tables.server';
import { tellSender } from '../tellSender.server';
import { alsoAnswered, merge, reaches, unmerge, waitAgain } from './merge';

/**
 * Handles an inquiry in another. Both are read and written in one transaction, and only one is open at
 * a time, so that two who merge in both directions at once cannot make a ring.
 */
export function mergeInto(opened: Opened, other: { ref: string; version: number }): Acted {
	return write(async (tx) => {
		const both = await bothOf(tx, opened, other.ref);
		if (isRefused(both)) return both;
		if (both.into.version !== other.version) return refuse('merging_changed', { ref: other.ref });
		const decided = merge(both.from, both.into, now());
		if (isRefused(decided)) return decided;
		const step = newId();
		await save(tx, both.from, decided.from, opened.actor, step);
		const saved = await save(tx, both.into, decided.into, opened.actor, step);
		await noted(tx, opened, 'mergedInto', { into: other.ref });
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
	if (from.version !== version) return changedMeanwhile(tx, from);
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

/** An answer that was given, as it stands in the story of an inquiry. */
type Given = Extract<NewEvent, { kind: 'answered' | 'preliminary' }>;

/**
 * Gives those whose inquiries are handled in this one the answer it just got, in its transaction. Each
 * address is mailed once, however often it wrote. Whoever has no page to read it on is not told here:
 * the screen says so.
 */
export async function answerMerged(tx: Tx, row: InquiryRow, by: NonNullable<By>): Promise<void> {
	const last = (await eventsOf(tx, row)).at(-1);
	if (last?.kind !== 'answered' && last?.kind !== 'preliminary') return;
	const { kind, details, text } = last;
	const given = { kind, details, ...(text && { text }) } as Given;
	await passOn(tx, row, given, by, new Set([row.senderEmail.toLowerCase()]));
}

async function passOn(tx: Tx, row: InquiryRow, given: Given, by: By, told: Set<string>) {
	for (const one of await mergedIn(tx, row.ref)) {
		if (reaches(given, one, row.questionId)) {
			const saved = await save(tx, one, alsoAnswered(one, given, row.questionId, now()), by);
			const address = saved.senderEmail.toLowerCase();
			const { promisedDate } = { promisedDate: null, ...given.details };
			if (!told.has(address)) await tellSender(tx, saved, { promisedDate });
			told.add(address);
		}
		await passOn(tx, one, given, by, told);
	}
}

/** What a sender adds to an inquiry that is handled in another is added there too, for colleagues to read. */
export async function addedToo(
	tx: Tx,
	row: InquiryRow,
	text: string,
	from: string = row.ref
): Promise<void> {
	const into = await handledIn(tx, row);
	const decision = into && followUp(into, text, now(), { from });
	if (!decision || isRefused(decision)) return;
	const saved = await save(tx, into, decision, null);
	await addedToo(tx, saved, text, from);
}

/** Whoever still waits with an inquiry that is handled in another makes that one wait again. */
export async function waitsToo(
	tx: Tx,
	row: InquiryRow,
	from: string = row.ref
): Promise<InquiryRow | null> {
	const into = await handledIn(tx, row);
	if (into?.mergedInto) return waitsToo(tx, into, from);
	const decision = into && waitAgain(into, from, now());
	return decision ? save(tx, into, decision, null) : null;
}

async function handledIn(tx: Tx, { mergedInto }: InquiryRow): Promise<InquiryRow | null> {
	if (!mergedInto) return null;
	const [into] = await tx.select().from(inquiry).where(eq(inquiry.ref, mergedInto));
	return into ?? null;
}
