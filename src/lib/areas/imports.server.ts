import { and, desc, eq, isNotNull, lt } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { now } from '$lib/database/clock.server';
import { reader, write, type Reader, type Tx } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { AreaContent } from './area';
import { LARGEST_FILE, readAreaFile } from './areaFile';
import { wholeAreas, type WholeArea } from './areas.server';
import { compared, type Comparison } from './comparison';
import type { Choices, Shape } from './reading';
import { inSlices, leisurely } from './slices.server';
import { addArea, changeArea, contentOf, told, type Person } from './store.server';
import { area as areaTable, areaImport, areaVersion } from './tables.server';

export type AreaImport = typeof areaImport.$inferSelect;

const DAY = 24 * 3_600_000;
const packed = promisify(gzip);
const unpacked = promisify(gunzip);

/** Reads an uploaded file and keeps what came of it, to be looked at. Nothing is changed yet. @returns its id */
export async function readImport(
	actor: Person,
	fileName: string,
	bytes: Uint8Array,
	choices: Choices
): Promise<string | Refusal> {
	if (!bytes.length) return refuse('areas_file_missing');
	if (bytes.length > LARGEST_FILE) return refuse('areas_file_large');
	const reading = await inSlices(readAreaFile(bytes, choices));
	const [id, at, file] = [newId(), now(), await packed(bytes)];
	await write(async (tx) => {
		const stale = lt(areaImport.createdAt, at - DAY);
		await tx.delete(areaImport).where(and(eq(areaImport.state, 'read'), stale));
		await tx.insert(areaImport).values({
			id,
			fileName,
			file,
			choices,
			reading,
			state: 'read',
			touched: [],
			createdAt: at,
			createdBy: actor.id
		});
	});
	return id;
}

/** Reads a file again in another way: with another name, coordinate system or order. */
export async function rereadImport(id: string, choices: Choices): Promise<Refusal | void> {
	const found = await importById(reader, id);
	if (!found?.file || found.state !== 'read') return refuse('areas_import_gone');
	const reading = await inSlices(readAreaFile(await unpacked(found.file), choices));
	await write((tx) => tx.update(areaImport).set({ choices, reading }).where(eq(areaImport.id, id)));
}

/** A file that was read, or null. */
export async function importById(db: Reader, id: string): Promise<AreaImport | null> {
	const [found] = await db.select().from(areaImport).where(eq(areaImport.id, id));
	return found ?? null;
}

/** Files that were saved, the latest first. */
export function savedImports(db: Reader) {
	const { id, fileName, state, savedAt, touched } = areaImport;
	return db
		.select({ id, fileName, state, savedAt, touched })
		.from(areaImport)
		.where(isNotNull(areaImport.savedAt))
		.orderBy(desc(areaImport.savedAt))
		.limit(10);
}

/** What saving a file would do now, and a mark of just that, to send back with the yes. */
export async function comparisonOf(
	db: Reader,
	{ reading, choices }: AreaImport
): Promise<Comparison<WholeArea> & { mark: string }> {
	const result = compared(reading?.shapes ?? [], await wholeAreas(db), choices.kind);
	const said = [
		result.created.map(({ name }) => name),
		result.changed.map(({ area, what }) => [area.id, area.version, what]),
		result.absent.map(({ id }) => id)
	];
	return { ...result, mark: createHash('sha256').update(JSON.stringify(said)).digest('hex') };
}

/**
 * Saves a file that was looked at, all of it or nothing.
 * @param mark of the comparison that the person said yes to
 * @param archives whether areas that the file does not have are taken out of use
 */
export function saveImport(
	actor: Person,
	id: string,
	mark: string,
	archives: boolean
): Promise<Refusal | void> {
	return write(async (tx) => {
		const found = await importById(tx, id);
		if (found?.state !== 'read' || !found.reading) return refuse('areas_import_gone');
		if (found.reading.faults.length) return refuse('areas_import_faults');
		const comparison = await comparisonOf(tx, found);
		if (comparison.mark !== mark) return refuse('areas_import_moved');
		const touched = await applied(tx, actor, comparison, found.choices, archives);
		// The shapes are the areas now; only what was done is kept, to undo it.
		const reading = { ...found.reading, shapes: [] };
		await tx
			.update(areaImport)
			.set({ state: 'saved', savedAt: now(), touched, file: null, reading })
			.where(eq(areaImport.id, id));
		const { created, changed, absent } = comparison;
		await told(tx, actor, 'import', id, {
			name: found.fileName,
			created: created.length,
			updated: changed.length,
			archived: archives ? absent.length : 0
		});
	});
}

async function applied(
	tx: Tx,
	actor: Person,
	{ created, changed, absent }: Comparison<WholeArea>,
	{ kind }: Choices,
	archives: boolean
): Promise<AreaImport['touched']> {
	const touched: AreaImport['touched'] = [];
	const change = async (area: WholeArea, content: Partial<AreaContent>) => {
		const after = await changeArea(tx, actor, area, { ...contentOf(area), ...content });
		touched.push({ id: area.id, before: area.version, after });
	};
	for await (const shape of leisurely(created))
		touched.push({ id: await addArea(tx, newFrom(shape, kind)), before: null, after: 1 });
	for await (const { area, shape } of leisurely(changed)) {
		const { name, geometry, streets, sourceId } = shape;
		await change(area, {
			name,
			active: true,
			geometry: geometry ?? area.geometry,
			streets: streets ?? area.streets,
			sourceId: sourceId ?? area.sourceId
		});
	}
	if (archives) for await (const area of leisurely(absent)) await change(area, { active: false });
	return touched;
}

/** How it is said is left open: only a person knows whether it is «på» or «i». */
function newFrom({ name, geometry, streets, sourceId }: Shape, kind: AreaContent['kind']) {
	const phrases = { nb: '', nn: '', en: '' };
	const counts = { households: null, residents: null };
	return { name, kind, phrases, geometry, streets, ...counts, active: true, sourceId };
}

/**
 * Takes a saved file back: areas it changed become what they were, those it made are removed, or
 * archived when they have been used. Areas that somebody has changed since are left.
 * @returns how many were left
 */
export function undoImport(
	actor: Person,
	id: string,
	isUsed: (tx: Tx, areaId: string) => Promise<boolean>
): Promise<number | Refusal> {
	return write(async (tx) => {
		const found = await importById(tx, id);
		if (found?.state !== 'saved') return refuse('areas_import_gone');
		const now = new Map((await wholeAreas(tx)).map((area) => [area.id, area]));
		let left = 0;
		for await (const { id: areaId, before, after } of leisurely(found.touched)) {
			const area = now.get(areaId);
			if (area?.version !== after) left++;
			else if (before !== null) await takeBack(tx, actor, area, before);
			else if (await isUsed(tx, areaId))
				await changeArea(tx, actor, area, { ...contentOf(area), active: false });
			else await tx.delete(areaTable).where(eq(areaTable.id, areaId));
		}
		await tx.update(areaImport).set({ state: 'undone' }).where(eq(areaImport.id, id));
		await told(tx, actor, 'undoImport', id, { name: found.fileName, left });
		return left;
	});
}

async function takeBack(tx: Tx, actor: Person, area: WholeArea, version: number): Promise<void> {
	const [earlier] = await tx
		.select()
		.from(areaVersion)
		.where(and(eq(areaVersion.areaId, area.id), eq(areaVersion.version, version)));
	if (earlier) await changeArea(tx, actor, area, earlier.content);
}
