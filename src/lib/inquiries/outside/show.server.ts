import { and, desc, eq, inArray, isNotNull, isNull, or } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { announce } from '$lib/database/changes.server';
import { write, type Reader } from '$lib/database/database.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import { letterByKey } from '$lib/outbox/read.server';
import type { Actor } from '$lib/staff/actor';
import { may } from '$lib/staff/rights';
import { unitById } from '$lib/staff/units.server';
import type { Opened } from '../act.server';
import { eventsOf, inquiryByRef, type InquiryRow } from '../read.server';
import { handOverOf, lastHandOver, tell, writeAgain } from './follow.server';
import { letterKey, type HandOver } from './letters.server';
import { outsideHandOver } from './tables.server';
import { outsideUnitOf } from './unit.server';

/** What a screen shows of an inquiry's way outside Varde; null when it never left and is not to. */
export async function outsideOf(db: Reader, row: InquiryRow) {
	const live = await handOverOf(db, row.id);
	const last = live ?? (await lastHandOver(db, row.id));
	const set = await outsideUnitOf(db, row.unitId);
	// Of what has ended only an answer that came too late is news.
	const handOver = live ?? (last?.doubt ? last : null);
	if (!handOver && !set?.active) return null;
	const unit = await unitById(db, handOver?.unitId ?? row.unitId);
	return {
		unit: unit && { nameNb: unit.nameNb, nameNn: unit.nameNn, phone: unit.phone },
		address: handOver?.address ?? set?.address ?? '',
		live: live !== null,
		/** why it is not sent there, when it lies in such a unit; null: it is, or it waits for nothing */
		kept: live || !set?.active ? null : keptBecause(row, set.confirmedAt),
		handOver: handOver && { ...shown(handOver), left: await hasLeft(db, row, handOver) }
	};
}

/** Whether its newest letter has left; null: it never will, and a person must see to it in the outbox. */
async function hasLeft(db: Reader, { ref }: InquiryRow, one: HandOver): Promise<boolean | null> {
	const letter = await letterByKey(db, letterKey(ref, one, one.letters));
	if (!letter) return true; // the demo's were never written
	if (letter.state === 'refused' || letter.state === 'discarded') return null;
	return letter.state !== 'due' && letter.state !== 'claimed';
}

function keptBecause(row: InquiryRow, confirmedAt: number | null) {
	if (row.state === 'answered' || row.state === 'closed') return null;
	if (row.sensitivity === 'special') return 'special' as const;
	return confirmedAt === null ? ('unconfirmed' as const) : null;
}

function shown(one: HandOver) {
	const { sentAt, readAt, takenAt, takenBy, remindAt, toldAt, fault, doubt, linkEndsAt } = one;
	return { sentAt, readAt, takenAt, takenBy, remindAt, toldAt, fault, doubt, linkEndsAt };
}

/** What the unit has said that waits for a colleague here, in an inquiry that the actor may see; null when nothing does. */
export async function heldAnswer(db: Reader, actor: Actor, ref: string): Promise<string | null> {
	const row = await inquiryByRef(db, actor, ref);
	if (!row) return null;
	const said = (await eventsOf(db, row)).findLast(
		({ kind, details, text }) => kind === 'outside' && details.what === 'said' && text
	);
	return said?.text ?? null;
}

/** How far what a line of the queue is about has come outside; the caller has checked who may see it. */
export async function outsideOn(db: Reader, inquiryIds: number[]) {
	const { inquiryId, endedAt, doubt } = outsideHandOver;
	const rows = await db
		.select()
		.from(outsideHandOver)
		.where(and(inArray(inquiryId, inquiryIds), or(isNull(endedAt), isNotNull(doubt))))
		.orderBy(desc(outsideHandOver.id));
	return rows.map((row) => ({ inquiryId: row.inquiryId, ...shown(row) }));
}

/** «Send på nytt»: another letter with a new link; the older links open nothing any more. */
export function sendAgain(opened: Opened): Promise<InquiryRow | Refusal> {
	return onScreen(
		opened,
		async (tx, row) => {
			const live = await handOverOf(tx, row.id);
			if (!live) return refuse('outside_gone');
			await writeAgain(tx, row, live, { about: 'again' });
			await tell(tx, row, { what: 'again', unit: live.unitId, name: opened.actor.name });
			return null;
		},
		'outsideSent'
	);
}

/** A colleague has seen to what the unit said. */
export function saidSeen(opened: Opened): Promise<InquiryRow | Refusal> {
	return onScreen(
		opened,
		async (tx, row) => {
			await tx
				.update(outsideHandOver)
				.set({ doubt: null })
				.where(eq(outsideHandOver.inquiryId, row.id));
			const { ref, unitId, sensitivity } = row;
			await announce(tx, { topic: 'inquiry', subject: ref, unitId, sensitivity });
			return null;
		},
		'outsideSeen'
	);
}

type Act = (
	tx: Parameters<Parameters<typeof write>[0]>[0],
	row: InquiryRow
) => Promise<Refusal | null>;

/** An act of a colleague that changes nothing of the inquiry itself. */
function onScreen({ actor, ref }: Opened, act: Act, verb: string) {
	return write(async (tx) => {
		const row = await inquiryByRef(tx, actor, ref);
		if (!row) return refuse('inquiries_not_found');
		if (!may(actor, 'handle inquiries', { unitId: row.unitId }))
			return refuse('staff_task_missing');
		const refusal = await act(tx, row);
		if (!refusal) await record(tx, { actor, action: `inquiries.${verb}`, subject: ref });
		return refusal ?? row;
	});
}
