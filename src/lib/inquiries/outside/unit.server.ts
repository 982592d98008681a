import { and, eq, inArray } from 'drizzle-orm';
import { record } from '$lib/audit/audit.server';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { hashToken, newToken } from '$lib/database/ids.server';
import { refuse, type MessageKey, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { unitById } from '$lib/staff/units.server';
import { inquiry } from '../tables.server';
import { followOutside } from './follow.server';
import { askToConfirm } from './letters.server';
import { standingOf } from './mailAnswer';
import { isOn } from './outside';
import { outsideUnit } from './tables.server';

export type OutsideUnitRow = typeof outsideUnit.$inferSelect;

/** How long a test letter can be answered. */
export const CONFIRM_WITHIN = 7 * 86_400_000;

/** What is set for a unit that works outside Varde, also when it is switched off; null when nothing is. */
export async function outsideUnitOf(db: Reader, unitId: string): Promise<OutsideUnitRow | null> {
	const [row] = await db.select().from(outsideUnit).where(eq(outsideUnit.unitId, unitId));
	return row ?? null;
}

/** The same without what opens anything, for a screen. */
export async function outsideSetting(db: Reader, unitId: string) {
	const row = await outsideUnitOf(db, unitId);
	if (!row) return null;
	const { address, readWithin, active, askedAt, confirmedAt, fault, version } = row;
	return { address, readWithin, active, askedAt, confirmedAt, fault, version };
}

/** Whether what is for a unit goes to its mailbox outside Varde now. */
export async function worksOutside(db: Reader, unitId: string): Promise<boolean> {
	const row = await outsideUnitOf(db, unitId);
	return row !== null && isOn(row);
}

/** The units that something is sent out to now. */
export async function outsideUnitIds(db: Reader): Promise<string[]> {
	const rows = await db.select().from(outsideUnit);
	return rows.filter(isOn).map(({ unitId }) => unitId);
}

interface Setting {
	address: string;
	readWithin: number;
	/** what was on the screen; 0 for nothing */
	version: number;
	/** the administrator has said that what residents write may be sent out of the kommune's own domain */
	agreed?: string;
}

/**
 * Lets a unit work outside Varde. Nothing leaves before somebody who reads the address has said that
 * it is theirs: a slip in it would send what residents write to a stranger. An address that was
 * confirmed before needs no new test letter. Out of the kommune's own domain an administrator must have
 * said that it may be sent there (personvernforordningen art. 28).
 * @param ownAddress where mail from Varde comes from
 */
export function setOutside(
	actor: Actor,
	unitId: string,
	set: Setting,
	ownAddress: string
): Promise<Refusal | null> {
	return write(async (tx) => {
		const unit = await unitById(tx, unitId);
		if (!unit) return refuse('staff_unit_gone');
		if (unit.isSwitchboard) return refuse('outside_switchboard');
		const before = await outsideUnitOf(tx, unitId);
		if ((before?.version ?? 0) !== set.version) return refuse('outside_changed_meanwhile');
		const { address, readWithin } = set;
		if (standingOf(address, ownAddress) === 'foreign' && set.agreed === undefined)
			return refuse('outside_agreed_missing');
		const same = before?.address === address;
		const token = newToken();
		const row = {
			...{ unitId, address, readWithin, active: true, version: set.version + 1 },
			...(same
				? {}
				: { confirmedAt: null, fault: null, askedAt: now(), tokenHash: hashToken(token) })
		};
		await tx
			.insert(outsideUnit)
			.values({ askedAt: now(), tokenHash: hashToken(token), ...row })
			.onConflictDoUpdate({ target: outsideUnit.unitId, set: row });
		if (!same) await askToConfirm(tx, { unitId, address, token, number: row.version });
		await traced(tx, actor, 'outsideOn', unitId, { address, readWithin });
		await followAll(tx, unitId);
		return null;
	});
}

/** Sends the test letter once more, with a new link. */
export function askAgain(actor: Actor, unitId: string): Promise<Refusal | null> {
	return write(async (tx) => {
		const before = await outsideUnitOf(tx, unitId);
		if (!before?.active || before.confirmedAt !== null) return refuse('outside_changed_meanwhile');
		const token = newToken();
		const version = before.version + 1;
		await tx
			.update(outsideUnit)
			.set({ tokenHash: hashToken(token), askedAt: now(), fault: null, version })
			.where(eq(outsideUnit.unitId, unitId));
		await askToConfirm(tx, { unitId, address: before.address, token, number: version });
		await traced(tx, actor, 'outsideAsked', unitId, { address: before.address });
		return null;
	});
}

/** Lets a unit work in Varde again: what it has outside ends there, and its links open nothing. */
export function endOutside(actor: Actor, unitId: string): Promise<Refusal | null> {
	return write(async (tx) => {
		const before = await outsideUnitOf(tx, unitId);
		if (!before?.active) return null; // done already: what was asked for is so
		await tx
			.update(outsideUnit)
			.set({ active: false, version: before.version + 1 })
			.where(eq(outsideUnit.unitId, unitId));
		await traced(tx, actor, 'outsideOff', unitId, { address: before.address });
		await followAll(tx, unitId);
		return null;
	});
}

/** The unit that a test letter's link is about, while it can be answered; null otherwise. */
export async function unitToConfirm(db: Reader, token: string) {
	const [row] = await db
		.select()
		.from(outsideUnit)
		.where(and(eq(outsideUnit.tokenHash, hashToken(token)), outsideUnit.active));
	if (!row || (row.confirmedAt === null && row.askedAt < now() - CONFIRM_WITHIN)) return null;
	const unit = await unitById(db, row.unitId);
	return unit && { ...row, nameNb: unit.nameNb, nameNn: unit.nameNn };
}

/** Somebody who reads the address says that it is the unit's: what waits for the unit leaves now. */
export function confirmAddress(token: string): Promise<Refusal | null> {
	return write(async (tx) => {
		const found = await unitToConfirm(tx, token);
		if (!found) return refuse('outside_link_dead');
		if (found.confirmedAt !== null) return null;
		await tx
			.update(outsideUnit)
			.set({ confirmedAt: now(), fault: null, version: found.version + 1 })
			.where(eq(outsideUnit.unitId, found.unitId));
		await traced(tx, null, 'outsideConfirmed', found.unitId, { address: found.address });
		await followAll(tx, found.unitId);
		return null;
	});
}

/** A test letter did not arrive. */
export async function confirmUndelivered(
	tx: Tx,
	unitId: string,
	because: MessageKey
): Promise<void> {
	await tx
		.update(outsideUnit)
		.set({ fault: because })
		.where(and(eq(outsideUnit.unitId, unitId), eq(outsideUnit.active, true)));
	await announce(tx, { topic: 'staff', subject: unitId });
}

/** Lets everything that waits in a unit follow a change of how it works. */
async function followAll(tx: Tx, unitId: string): Promise<void> {
	const waiting = await tx
		.select()
		.from(inquiry)
		.where(and(eq(inquiry.unitId, unitId), inArray(inquiry.state, ['new', 'open'])));
	for (const row of waiting) await followOutside(tx, row);
}

async function traced(
	tx: Tx,
	actor: Actor | null,
	verb: string,
	unitId: string,
	details: Record<string, string | number>
): Promise<void> {
	await record(tx, { actor, action: `inquiries.${verb}`, subject: unitId, details });
	await announce(tx, { topic: 'staff', subject: unitId });
}
