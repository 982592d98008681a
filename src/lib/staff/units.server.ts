import { asc, eq, ne } from 'drizzle-orm';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from './actor';
import { changed } from './changed.server';
import type { ServiceArea } from './serviceAreas';
import { unit } from './tables.server';

export type Unit = typeof unit.$inferSelect;
/** What an administrator writes of a unit. */
export type UnitDetails = Pick<Unit, 'nameNb' | 'nameNn' | 'email' | 'phone' | 'serviceAreas'>;

/** Every unit, the switched-off ones too, by name. */
export function units(db: Reader): Promise<Unit[]> {
	return db.select().from(unit).orderBy(asc(unit.nameNb));
}

/** One unit, or null. */
export async function unitById(db: Reader, id: string): Promise<Unit | null> {
	const [found] = await db.select().from(unit).where(eq(unit.id, id));
	return found ?? null;
}

/** The unit where new inquiries start. Throws when the kommune has none, which setup prevents. */
export async function switchboard(db: Reader): Promise<Unit> {
	const [found] = await db.select().from(unit).where(eq(unit.isSwitchboard, true));
	if (!found) throw new Error('No unit is the switchboard');
	return found;
}

/** Makes a unit. Service areas that others owned move to it. @returns its id */
export function createUnit(actor: Actor, details: UnitDetails): Promise<string | Refusal> {
	return write(async (tx) => {
		const id = newId();
		if (await nameTaken(tx, id, details.nameNb)) return refuse('staff_unit_name_taken');
		await tx.insert(unit).values({ id, ...details });
		await leaveAreas(tx, id, details.serviceAreas);
		await changed(tx, actor, 'staff.createUnit', id, { name: details.nameNb });
		return id;
	});
}

/** Changes a unit. Service areas that others owned move to it. */
export function saveUnit(actor: Actor, id: string, details: UnitDetails): Promise<Refusal | void> {
	return write(async (tx) => {
		const before = await unitById(tx, id);
		if (!before) return refuse('staff_unit_gone');
		if (await nameTaken(tx, id, details.nameNb)) return refuse('staff_unit_name_taken');
		await tx.update(unit).set(details).where(eq(unit.id, id));
		await leaveAreas(tx, id, details.serviceAreas);
		const fields = (Object.keys(details) as (keyof UnitDetails)[]).filter(
			(field) => JSON.stringify(details[field]) !== JSON.stringify(before[field])
		);
		if (fields.length)
			await changed(tx, actor, 'staff.saveUnit', id, { name: details.nameNb, changed: fields });
	});
}

/** Switches a unit off, so that nothing new is sent to it, or on again. */
export function switchUnit(actor: Actor, id: string, active: boolean): Promise<Refusal | void> {
	return write(async (tx) => {
		const target = await unitById(tx, id);
		if (!target) return refuse('staff_unit_gone');
		if (target.isSwitchboard && !active) return refuse('staff_unit_switchboard');
		await tx.update(unit).set({ active }).where(eq(unit.id, id));
		const action = active ? 'staff.switchUnitOn' : 'staff.switchUnitOff';
		await changed(tx, actor, action, id, { name: target.nameNb });
	});
}

async function nameTaken(db: Reader, id: string, nameNb: string): Promise<boolean> {
	const wanted = nameNb.toLowerCase();
	return (await units(db)).some((one) => one.id !== id && one.nameNb.toLowerCase() === wanted);
}

/** A service area has one owner, or a matter would have two. */
async function leaveAreas(tx: Tx, owner: string, areas: ServiceArea[]): Promise<void> {
	const others = await tx.select().from(unit).where(ne(unit.id, owner));
	for (const { id, serviceAreas } of others) {
		const kept = serviceAreas.filter((area) => !areas.includes(area));
		if (kept.length < serviceAreas.length)
			await tx.update(unit).set({ serviceAreas: kept }).where(eq(unit.id, id));
	}
}
