import { and, desc, eq, gt } from 'drizzle-orm';
import { osloDate } from '$lib/calendar/civilDate';
import { announce } from '$lib/database/changes.server';
import { now } from '$lib/database/clock.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '../actor';
import { changed } from '../changed.server';
import { unit, unitVersion, user } from '../tables.server';
import { unitRefusal } from '../unit';
import { unitById, units, type Unit } from '../units.server';

/** The version that a unit is made with, which nothing was before. */
export const MADE = 1;

/** The last change of a unit: who, when and which fields; null when it never was changed. */
export async function lastChange(db: Reader, id: string) {
	const [found] = await db
		.select({
			version: unitVersion.version,
			changeId: unitVersion.changeId,
			before: unitVersion.before,
			savedAt: unitVersion.savedAt,
			by: user.name
		})
		.from(unitVersion)
		.leftJoin(user, eq(user.id, unitVersion.savedBy))
		.where(and(eq(unitVersion.unitId, id), gt(unitVersion.version, MADE)))
		.orderBy(desc(unitVersion.version))
		.limit(1);
	if (!found) return null;
	const { before, ...change } = found;
	return { ...change, fields: Object.keys(before) as (keyof Unit)[] };
}

/**
 * Undoes the change that made `version` of a unit, and what it did to other units. Undone once
 * more, it is done again. Refuses when any of them has been changed since.
 */
export function undoUnit(actor: Actor, id: string, version: number): Promise<Refusal | void> {
	return write(async (tx) => {
		const refusal = await changedSince(tx, id, version);
		const last = await lastChange(tx, id);
		if (refusal || !last) return refusal ?? refuse('staff_unit_gone');
		const rows = await tx
			.select()
			.from(unitVersion)
			.innerJoin(unit, eq(unit.id, unitVersion.unitId))
			.where(eq(unitVersion.changeId, last.changeId));
		if (rows.some((row) => row.unit.version !== row.unit_version.version))
			return refuse('units_undo_late');
		const edits = rows.map((row) => ({ before: row.unit, changes: row.unit_version.before }));
		const known = new Map((await units(tx)).map((one) => [one.id, one]));
		for (const { before, changes } of edits) known.set(before.id, { ...before, ...changes });
		const all = [...known.values()];
		for (const { before } of edits) {
			const wrong = unitRefusal(known.get(before.id)!, all, osloDate(now()));
			if (wrong) return wrong;
		}
		await edit(tx, actor, 'staff.undoUnit', edits);
	});
}

/** Says who was faster, when a unit is no longer the version that was on the screen. */
export async function changedSince(tx: Tx, id: string, version: number): Promise<Refusal | null> {
	const current = await unitById(tx, id);
	if (!current) return refuse('staff_unit_gone');
	if (current.version === version) return null;
	const last = await lastChange(tx, id);
	return refuse('units_changed_meanwhile', { name: last?.by ?? '' });
}

/** What a unit is to be, beside what it was. */
export interface Edit {
	before: Unit;
	changes: Partial<Unit>;
}

/** Writes what is other than before, as one change that can be undone. @param importId of the table it came from */
export async function edit(
	tx: Tx,
	actor: Actor,
	action: string,
	edits: Edit[],
	importId: string | null = null
): Promise<void> {
	const changeId = newId();
	for (const { before, changes } of edits) {
		const fields = differing(before, changes);
		if (!fields.length) continue;
		const version = before.version + 1;
		await tx
			.update(unit)
			.set({ ...changes, version })
			.where(eq(unit.id, before.id));
		await tx.insert(unitVersion).values({
			...{ unitId: before.id, version, changeId, importId, savedBy: actor.id, savedAt: now() },
			before: Object.fromEntries(fields.map((field) => [field, before[field]]))
		});
		const name = changes.nameNb ?? before.nameNb;
		await changed(tx, actor, action, before.id, { name, changed: fields });
		// Residents see when it is open.
		if (before.isSwitchboard) await announce(tx, { topic: 'kommune', subject: before.id });
	}
}

function differing(before: Unit, changes: Partial<Unit>): (keyof Unit)[] {
	return (Object.keys(changes) as (keyof Unit)[]).filter(
		(field) => JSON.stringify(changes[field]) !== JSON.stringify(before[field])
	);
}
