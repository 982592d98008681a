import { and, desc, eq, isNull } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import type { Reader, Tx } from '$lib/database/database.server';
import { hashToken, newId, newToken } from '$lib/database/ids.server';
import { takeBack } from '$lib/outbox/outbox.server';
import { unitById } from '$lib/staff/units.server';
import { OFFICE_HOURS } from '../clocks/reminder';
import type { OutsideEvent } from '../event';
import type { InquiryRow } from '../read.server';
import { inquiryEvent } from '../tables.server';
import { letterKey, writeToUnit, type About, type HandOver } from './letters.server';
import { endedBecause, goesOut, LEAVES_AFTER, LINK_LASTS, timesOf } from './outside';
import { outsideHandOver, outsideUnit } from './tables.server';

/** What a unit outside has of an inquiry now, or null. */
export async function handOverOf(db: Reader, inquiryId: number): Promise<HandOver | null> {
	const [row] = await db
		.select()
		.from(outsideHandOver)
		.where(and(eq(outsideHandOver.inquiryId, inquiryId), isNull(outsideHandOver.endedAt)));
	return row ?? null;
}

/** The newest hand-over of an inquiry, also one that has ended. */
export async function lastHandOver(db: Reader, inquiryId: number): Promise<HandOver | null> {
	const [row] = await db
		.select()
		.from(outsideHandOver)
		.where(eq(outsideHandOver.inquiryId, inquiryId))
		.orderBy(desc(outsideHandOver.id))
		.limit(1);
	return row ?? null;
}

interface Happened {
	/** a colleague did it, and can undo it a while */
	undoable?: boolean;
	/** what the sender has added */
	added?: string;
}

/**
 * After each thing that happens to an inquiry: hands it to the unit that works outside Varde when it
 * has come there, tells the unit what the sender has added, and ends what the unit has no longer. By
 * what is, not by what happened, so that an undo, a merge or a new setting ends right too.
 */
export async function followOutside(
	tx: Tx,
	row: InquiryRow,
	{ undoable = false, added }: Happened = {}
): Promise<void> {
	const [unit] = await tx.select().from(outsideUnit).where(eq(outsideUnit.unitId, row.unitId));
	const live = await handOverOf(tx, row.id);
	const goes = goesOut(row, unit ?? null);
	const stays =
		live !== null && goes && live.unitId === row.unitId && live.address === unit!.address;
	if (live && !stays) await endHandOver(tx, row, live);
	if (goes && !stays) {
		const sentAt = now() + (undoable && !row.hastens ? LEAVES_AFTER : 0);
		await handOver(tx, row, unit!, { sentAt, said: added });
	} else if (stays && added) await writeAgain(tx, row, live, { about: 'more', said: added });
	if (stays && live.remindAt !== null) await remindAnew(tx, row, live);
}

/** The deadline may have moved, as with a promised date. */
async function remindAnew(tx: Tx, row: InquiryRow, live: HandOver): Promise<void> {
	const { remindAt } = await times(tx, row, live.unitId, live.sentAt);
	await tx.update(outsideHandOver).set({ remindAt }).where(eq(outsideHandOver.id, live.id));
}

async function handOver(
	tx: Tx,
	row: InquiryRow,
	{ unitId, address }: { unitId: string; address: string },
	{ sentAt, said }: { sentAt: number; said?: string }
): Promise<void> {
	const token = newToken();
	const [made] = await tx
		.insert(outsideHandOver)
		.values({
			...{ id: newId(), inquiryId: row.id, unitId, address, letters: 1, sentAt },
			...{ tokenHash: hashToken(token), linkEndsAt: sentAt + LINK_LASTS },
			...(await times(tx, row, unitId, sentAt))
		})
		.returning();
	await writeToUnit(tx, { row, handOver: made!, token, about: 'first', said });
	await tell(tx, row, { what: 'sent', unit: unitId });
	await record(tx, {
		...{ actor: null, action: 'inquiries.outsideSent', subject: row.ref },
		details: { to: unitId }
	});
}

/** Writes to the unit once more, with a new link: the older ones open nothing from now on. */
export async function writeAgain(
	tx: Tx,
	row: InquiryRow,
	live: HandOver,
	{ about, said }: { about: About; said?: string }
): Promise<HandOver> {
	// What has not left yet says what is so no longer.
	await takeBack(tx, [letterKey(row.ref, live, live.letters)]);
	const [token, sentAt] = [newToken(), now()];
	const fresh = about === 'again' ? await times(tx, row, live.unitId, sentAt) : {};
	const [again] = await tx
		.update(outsideHandOver)
		.set({
			...{ letters: live.letters + 1, sentAt, fault: null, ...fresh },
			...{ tokenHash: hashToken(token), linkEndsAt: sentAt + LINK_LASTS }
		})
		.where(eq(outsideHandOver.id, live.id))
		.returning();
	await writeToUnit(tx, { row, handOver: again!, token, about, said });
	return again!;
}

/** No unit has a matter any more that nobody is to work with: its link opens nothing. */
export async function endOutside(tx: Tx, row: InquiryRow): Promise<void> {
	const live = await handOverOf(tx, row.id);
	if (live) await endHandOver(tx, row, live);
}

async function endHandOver(tx: Tx, row: InquiryRow, live: HandOver): Promise<void> {
	await takeBack(tx, [letterKey(row.ref, live, live.letters)]);
	await tx
		.update(outsideHandOver)
		.set({ endedAt: now(), ended: endedBecause(row, live.unitId), doubt: null })
		.where(eq(outsideHandOver.id, live.id));
}

async function times(tx: Tx, row: InquiryRow, unitId: string, sentAt: number) {
	const unit = await unitById(tx, unitId);
	const [set] = await tx.select().from(outsideUnit).where(eq(outsideUnit.unitId, unitId));
	const dueAt = row.answerDueAt ?? sentAt;
	return timesOf({ sentAt, dueAt, readWithin: set?.readWithin ?? 4 }, unit?.hours ?? OFFICE_HOURS);
}

/**
 * A line in the inquiry's history of what went on at the unit. It changes nothing that a colleague
 * could have on the screen, so it makes no new version: a forward can still be undone.
 */
export async function tell(
	tx: Tx,
	row: InquiryRow,
	{ text, name, ...details }: OutsideEvent & { text?: string; name?: string }
): Promise<void> {
	const event = { kind: 'outside' as const, details, text, at: now(), version: row.version };
	await tx.insert(inquiryEvent).values({ inquiryId: row.id, userName: name, ...event });
	const { ref, unitId, sensitivity } = row;
	await announce(tx, { topic: 'inquiry', subject: ref, unitId, sensitivity });
}
