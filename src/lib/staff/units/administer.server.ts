import { inArray } from 'drizzle-orm';
import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { write, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '../actor';
import { changed } from '../changed.server';
import { unit, user } from '../tables.server';
import { unitRefusal } from '../unit';
import { units, type Unit } from '../units.server';
import { changedSince, edit, type Edit } from './changes.server';

/** What an administrator writes of a unit. */
export type UnitDetails = Omit<Unit, 'id' | 'active' | 'isSwitchboard' | 'version'>;
export type NewUnit = Pick<Unit, 'nameNb' | 'nameNn' | 'email' | 'phone' | 'serviceAreas'> &
	Partial<UnitDetails>;

/** What a new unit is until somebody writes otherwise. */
const PLAIN = {
	active: true,
	isSwitchboard: false,
	validFrom: null,
	validUntil: null,
	successorId: null,
	leaderId: null,
	deputyIds: []
};

/** Makes a unit. Service areas that others owned move to it. @returns its id */
export function createUnit(actor: Actor, details: NewUnit): Promise<string | Refusal> {
	return write((tx) => insertUnit(tx, actor, details));
}

/** Makes a unit in a transaction that does more, as `createUnit`. */
export async function insertUnit(
	tx: Tx,
	actor: Actor,
	details: NewUnit,
	importId: string | null = null
): Promise<string | Refusal> {
	const id = newId();
	const all = await units(tx);
	const refusal = unitRefusal({ ...PLAIN, ...details, id }, all, osloDate(now()));
	if (refusal) return refusal;
	await tx.insert(unit).values({ id, ...details });
	await edit(tx, actor, 'staff.saveUnit', areasTaken(all, id, details), importId);
	await changed(tx, actor, 'staff.createUnit', id, { name: details.nameNb });
	return id;
}

/**
 * Changes a unit that was read as `version`. Service areas that others owned move to it. Refuses
 * when somebody else has saved since.
 */
export function saveUnit(
	actor: Actor,
	{ id, version }: { id: string; version: number },
	details: Partial<UnitDetails>
): Promise<Refusal | void> {
	return write(async (tx) => {
		const refusal = await changedSince(tx, id, version);
		return refusal ?? (await updateUnit(tx, actor, id, details));
	});
}

/** Changes a unit in a transaction that does more, as `saveUnit`. */
export async function updateUnit(
	tx: Tx,
	actor: Actor,
	id: string,
	details: Partial<UnitDetails>,
	importId: string | null = null
): Promise<Refusal | void> {
	const all = await units(tx);
	const before = all.find((one) => one.id === id);
	if (!before) return refuse('staff_unit_gone');
	const refusal = unitRefusal({ ...before, ...details }, all, osloDate(now()));
	if (refusal) return refusal;
	if (await someoneUnknown(tx, details)) return refuse('staff_person_gone');
	const taken = areasTaken(all, id, details);
	await edit(tx, actor, 'staff.saveUnit', [...taken, { before, changes: details }], importId);
}

/** Switches a unit off, so that nothing new is sent to it, or on again. */
export function switchUnit(actor: Actor, id: string, active: boolean): Promise<Refusal | void> {
	return write(async (tx) => {
		const all = await units(tx);
		const before = all.find((one) => one.id === id);
		if (!before) return refuse('staff_unit_gone');
		const refusal = unitRefusal({ ...before, active }, all, osloDate(now()));
		if (refusal) return refusal;
		const action = active ? 'staff.switchUnitOn' : 'staff.switchUnitOff';
		await edit(tx, actor, action, [{ before, changes: { active } }]);
	});
}

/** Whether somebody is chosen to lead who is not here: a form can be sent by anything. */
async function someoneUnknown(tx: Tx, { leaderId, deputyIds = [] }: Partial<UnitDetails>) {
	const chosen = leaderId ? [leaderId, ...deputyIds] : deputyIds;
	const found = await tx.select({ id: user.id }).from(user).where(inArray(user.id, chosen));
	return found.length < chosen.length;
}

/** A service area has one owner, or a matter would have two: the others lose what one takes. */
function areasTaken(all: Unit[], owner: string, { serviceAreas = [] }: Partial<Unit>): Edit[] {
	return all
		.filter(({ id }) => id !== owner)
		.map((before) => ({
			before,
			changes: { serviceAreas: before.serviceAreas.filter((area) => !serviceAreas.includes(area)) }
		}));
}
