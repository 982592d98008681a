import { asc, eq } from 'drizzle-orm';
import { osloDate, yearOf } from '$lib/calendar/civilDate';
import { record } from '$lib/audit/audit.server';
import { now } from '$lib/database/clock.server';
import { nextReference } from '$lib/database/counter.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { refuse } from '$lib/i18n/refusal';
import { may } from '$lib/staff/rights';
import { changedMeanwhile, type Acted, type Opened } from '../act.server';
import { runClocks } from '../clocks/run.server';
import type { NewEvent } from '../event';
import { followOutside } from '../outside/follow.server';
import { inquiryByRef, type InquiryRow } from '../read.server';
import { save, tell } from '../save.server';
import { inquiry, inquiryEvent } from '../tables.server';

/**
 * Makes a part of what somebody wrote an inquiry of its own, with the same sender and the same promise.
 * The whole stays as it was written. Undone, the part is closed and points back.
 * @returns the new inquiry
 */
export function split(opened: Opened, text: string): Acted {
	return write(async (tx) => {
		const { actor, ref, version } = opened;
		const row = await inquiryByRef(tx, actor, ref);
		if (!row) return refuse('inquiries_not_found');
		if (!may(actor, 'handle inquiries', { unitId: row.unitId }))
			return refuse('staff_task_missing');
		if (row.version !== version) return changedMeanwhile(tx, row);
		if (!text) return refuse('merging_split_empty');
		if (text === row.text) return refuse('merging_split_whole');
		const step = newId();
		const made = await insertPart(tx, row, text, actor, step);
		const event: NewEvent = { kind: 'splitInto', details: { ref: made.ref } };
		await save(tx, row, { changes: {}, event }, actor, step);
		await record(tx, {
			actor,
			action: 'inquiries.splitInto',
			subject: ref,
			details: { into: made.ref }
		});
		return made;
	});
}

async function insertPart(
	tx: Tx,
	row: InquiryRow,
	text: string,
	by: { id: string; name: string },
	step: string
): Promise<InquiryRow> {
	const at = now();
	const { id: _, version: __, ...whole } = row;
	const [made] = await tx
		.insert(inquiry)
		.values({
			...whole,
			...{ text, version: 1, splitFrom: row.ref, area: null, questionId: null },
			ref: await nextReference(tx, 'H', yearOf(osloDate(at))),
			contentHash: `split ${step}`
		})
		.returning();
	if (!made) throw new Error('An inserted inquiry was not returned');
	const event: NewEvent = { kind: 'splitFrom', details: { ref: row.ref } };
	const before = { state: 'closed', closedAt: at, answerDueAt: null, mergedInto: row.ref } as const;
	await tx.insert(inquiryEvent).values({
		...event,
		...{ inquiryId: made.id, at, userId: by.id, userName: by.name, version: 1, step, before }
	});
	await runClocks(tx, null, made, event, at);
	await followOutside(tx, made, { undoable: true });
	await tell(tx, made);
	return made;
}

/** The inquiries that were parts of this one. The caller has checked who may see them. */
export function partsOf(db: Reader, ref: string): Promise<InquiryRow[]> {
	return db.select().from(inquiry).where(eq(inquiry.splitFrom, ref)).orderBy(asc(inquiry.id));
}
