import { now } from '$lib/database/clock.server';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { isRefused, refuse } from '$lib/i18n/refusal';
import type { Actor } from '../actor';
import { units, type Unit } from '../units.server';
import { unitVersion } from '../tables.server';
import { insertUnit, updateUnit } from './administer.server';
import { MADE } from './changes.server';
import { readUnitTable, type LineFault, type TableUnit } from './unitTable';

/** What a table would do: a unit a line, new or changed, and what stands in the way. */
export interface UnitImport {
	rows: { unit: TableUnit; is: 'new' | 'changed' | 'same' }[];
	faults: LineFault[];
	/** what the whole of it can be undone by, when it was done */
	id?: string;
}

/** Reads a table of units beside those that are there, and does nothing yet. */
export async function previewUnits(db: Reader, table: string): Promise<UnitImport> {
	const { units: read, faults } = readUnitTable(table);
	const all = await units(db);
	const homeless = read.filter((row) => !row.email && !named(all, row));
	return {
		rows: read.map((row) => ({ unit: row, is: kindOf(row, named(all, row)) })),
		faults: [
			...faults,
			...homeless.map(({ line }) => ({ line, ...refuse('units_table_email') }))
		].sort((a, b) => a.line - b.line)
	};
}

class Stopped extends Error {
	constructor(readonly faults: LineFault[]) {
		super('The table was not imported');
	}
}

/** Makes and changes the units of a table: all of them, or none when a line stands in the way. */
export async function importUnits(actor: Actor, table: string): Promise<UnitImport> {
	try {
		return await write(async (tx) => {
			const plan = await previewUnits(tx, table);
			if (plan.faults.length) return plan;
			const faults: LineFault[] = [];
			const id = newId();
			for (const { unit } of plan.rows) faults.push(...(await save(tx, actor, unit, id)));
			// Thrown, so that the lines that went well are not kept either.
			if (faults.length) throw new Stopped(faults);
			return { ...plan, id };
		});
	} catch (error) {
		if (error instanceof Stopped) return { rows: [], faults: error.faults };
		throw error;
	}
}

const EMPTY = { nameNn: '', email: '', phone: '', serviceAreas: [] };

async function save(tx: Tx, actor: Actor, row: TableUnit, importId: string): Promise<LineFault[]> {
	const before = named(await units(tx), row);
	const given = details(row, before);
	const result = before
		? await updateUnit(tx, actor, before.id, given, importId)
		: await insertUnit(tx, actor, { ...EMPTY, ...given }, importId);
	if (!before && typeof result === 'string') await madeBy(tx, actor, result, importId);
	return isRefused(result) ? [{ line: row.line, ...result }] : [];
}

/** Notes that a table made a unit, so that it goes when the table is undone. */
async function madeBy(tx: Tx, actor: Actor, unitId: string, importId: string): Promise<void> {
	await tx.insert(unitVersion).values({
		...{ unitId, version: MADE, changeId: importId, importId, before: {} },
		...{ savedBy: actor.id, savedAt: now() }
	});
}

/** A table says the ordinary week; seasons and single days that a unit has, it keeps. */
function details({ line: _, hours, ...given }: TableUnit, before?: Unit) {
	return hours ? { ...given, hours: { ...hours, ...before?.hours, week: hours.week } } : given;
}

function named(all: Unit[], { nameNb }: TableUnit): Unit | undefined {
	return all.find((unit) => unit.nameNb.toLowerCase() === nameNb.toLowerCase());
}

function kindOf(row: TableUnit, before?: Unit): UnitImport['rows'][number]['is'] {
	if (!before) return 'new';
	const same = Object.entries(details(row, before)).every(
		([field, value]) => JSON.stringify(value) === JSON.stringify(before[field as keyof Unit])
	);
	return same ? 'same' : 'changed';
}
