import { asc, eq } from 'drizzle-orm';
import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { write, type Tx } from '$lib/database/database.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '../actor';
import { changed } from '../changed.server';
import { unit, unitVersion } from '../tables.server';
import { unitRefusal } from '../unit';
import { units, type Unit } from '../units.server';
import { edit, MADE, type Edit } from './changes.server';

type Version = typeof unitVersion.$inferSelect;

/**
 * Undoes all that one table did: units are what they were, and those it made are gone, or out of use
 * when something has come to them. Refuses when anybody has changed one of them since.
 */
export function undoImport(actor: Actor, importId: string): Promise<Refusal | void> {
	return write(async (tx) => {
		const versions = await tx
			.select()
			.from(unitVersion)
			.where(eq(unitVersion.importId, importId))
			.orderBy(asc(unitVersion.version));
		const known = new Map((await units(tx)).map((one) => [one.id, one]));
		const touched = new Map(
			versions.map(({ unitId: id }) => [id, versions.filter(({ unitId }) => unitId === id)])
		);
		if (!touched.size) return refuse('staff_unit_gone');
		const isLate = ([id, all]: [string, Version[]]) =>
			known.get(id)?.version !== all.at(-1)?.version;
		if ([...touched].some(isLate)) return refuse('units_undo_late');
		const made = versions.filter(({ version }) => version === MADE).map(({ unitId }) => unitId);
		const edits = [...touched].map(([id, all]) => back(known.get(id)!, all, made.includes(id)));
		const wrong = faultOf(edits, known);
		if (wrong) return wrong;
		await edit(tx, actor, 'staff.undoUnit', edits);
		for (const id of made) await remove(tx, actor, known.get(id)!);
	});
}

/** A unit as it was before the first of these. One that the table made takes on nothing more. */
function back(before: Unit, versions: Version[], isMade: boolean): Edit {
	const earlier: Partial<Unit> = Object.assign(
		{},
		...versions.toReversed().map((one) => one.before)
	);
	return { before, changes: isMade ? { active: false, serviceAreas: [] } : earlier };
}

function faultOf(edits: Edit[], known: ReadonlyMap<string, Unit>): Refusal | null {
	const after = new Map(known);
	for (const { before, changes } of edits) after.set(before.id, { ...before, ...changes });
	for (const { before } of edits) {
		const wrong = unitRefusal(after.get(before.id)!, [...after.values()], osloDate(now()));
		if (wrong) return wrong;
	}
	return null;
}

/** Removes a unit that nothing refers to; any other is out of use already. */
async function remove(tx: Tx, actor: Actor, { id, nameNb }: Unit): Promise<void> {
	const story = await tx.delete(unitVersion).where(eq(unitVersion.unitId, id)).returning();
	try {
		await tx.delete(unit).where(eq(unit.id, id));
		await changed(tx, actor, 'staff.removeUnit', id, { name: nameNb });
	} catch (error) {
		if (!isReferredTo(error)) throw error;
		await tx.insert(unitVersion).values(story);
	}
}

function isReferredTo(error: unknown): boolean {
	for (let cause = error; cause instanceof Error; cause = cause.cause)
		if (/FOREIGN KEY/i.test(cause.message)) return true;
	return false;
}
