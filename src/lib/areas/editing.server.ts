import { and, asc, desc, eq, gt, lt } from 'drizzle-orm';
import { write, type Reader, type Tx } from '$lib/database/database.server';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { AreaContent } from './area';
import { areaById, areas, type WholeArea } from './areas.server';
import { nameKey } from './shapes';
import { addArea, changeArea, contentOf, told, type Person } from './store.server';
import { area, areaVersion } from './tables.server';

/** Makes an area. @returns its id */
export function createArea(actor: Person, content: AreaContent): Promise<string | Refusal> {
	return write(async (tx) => {
		if (await isTaken(tx, null, content)) return refuse('areas_name_taken');
		const id = await addArea(tx, content);
		await told(tx, actor, 'create', id, { name: content.name });
		return id;
	});
}

/** Changes an area as it was in the version that the person has seen. */
export function saveArea(
	actor: Person,
	id: string,
	seen: number,
	content: AreaContent
): Promise<Refusal | void> {
	return write(async (tx) => {
		const before = await areaById(tx, id);
		if (!before) return refuse('areas_gone');
		if (before.version !== seen) return refuse('areas_moved');
		if (await isTaken(tx, id, content)) return refuse('areas_name_taken');
		const changed = differing(contentOf(before), content);
		if (!changed.length) return;
		await changeArea(tx, actor, before, content);
		await told(tx, actor, 'save', id, { name: content.name, changed });
	});
}

/** Takes an area out of use, or into use again. What is published, and rights, still know it. */
export function switchArea(actor: Person, id: string, active: boolean): Promise<Refusal | void> {
	return write(async (tx) => {
		const before = await areaById(tx, id);
		if (!before) return refuse('areas_gone');
		if (before.whole) return refuse('areas_whole_stays');
		if (before.active === active) return;
		const content = { ...contentOf(before), active };
		if (active && (await isTaken(tx, id, content))) return refuse('areas_name_taken');
		await changeArea(tx, actor, before, content);
		await told(tx, actor, active ? 'bringBack' : 'archive', id, { name: before.name });
	});
}

/** How an area was in earlier versions, the latest first. */
export function versionsOf(db: Reader, id: string) {
	return db
		.select()
		.from(areaVersion)
		.where(eq(areaVersion.areaId, id))
		.orderBy(desc(areaVersion.version))
		.limit(20);
}

/** Makes an area what it was in an earlier version, as a new one. */
export function restoreVersion(
	actor: Person,
	id: string,
	version: number
): Promise<Refusal | void> {
	return write(async (tx) => {
		const before = await areaById(tx, id);
		const [earlier] = await tx
			.select()
			.from(areaVersion)
			.where(and(eq(areaVersion.areaId, id), eq(areaVersion.version, version)));
		if (!before || !earlier) return refuse('areas_gone');
		if (await isTaken(tx, id, earlier.content)) return refuse('areas_name_taken');
		await changeArea(tx, actor, before, earlier.content);
		await told(tx, actor, 'restore', id, { name: earlier.content.name, version });
	});
}

/** Lets an area change places with its neighbour of the same kind in the order. */
export function moveArea(actor: Person, id: string, up: boolean): Promise<Refusal | void> {
	return write(async (tx) => {
		const moved = await areaById(tx, id);
		if (!moved) return refuse('areas_gone');
		const beyond = up ? lt(area.position, moved.position) : gt(area.position, moved.position);
		const alike = and(eq(area.kind, moved.kind), eq(area.active, true), eq(area.whole, false));
		const order = up ? desc(area.position) : asc(area.position);
		const [other] = await tx.select().from(area).where(and(beyond, alike)).orderBy(order).limit(1);
		if (!other) return;
		await tx.update(area).set({ position: other.position }).where(eq(area.id, id));
		await tx.update(area).set({ position: moved.position }).where(eq(area.id, other.id));
		await told(tx, actor, 'move', id, { name: moved.name });
	});
}

/** Decides how several areas are said. Those that somebody has changed since are left. @returns how many */
export function savePhrases(
	actor: Person,
	decided: { id: string; phrases: AreaContent['phrases'] }[]
): Promise<number> {
	return write(async (tx) => {
		let count = 0;
		for (const { id, phrases } of decided) {
			const before = await areaById(tx, id);
			if (!before || before.phrases.nb || before.phrases.nn) continue;
			await changeArea(tx, actor, before, { ...contentOf(before), phrases });
			await told(tx, actor, 'save', id, { name: before.name, changed: ['phrases'] });
			count++;
		}
		return count;
	});
}

/** Removes an area that nothing knows, with its versions. The caller has seen that it is unused. */
export async function removeArea(tx: Tx, actor: Person, unused: WholeArea): Promise<void> {
	await tx.delete(area).where(eq(area.id, unused.id));
	await told(tx, actor, 'remove', unused.id, { name: unused.name });
}

async function isTaken(
	db: Reader,
	id: string | null,
	{ name, kind, active }: AreaContent
): Promise<boolean> {
	return (await areas(db)).some(
		(one) =>
			active &&
			one.active &&
			one.id !== id &&
			one.kind === kind &&
			nameKey(one.name) === nameKey(name)
	);
}

function differing(before: AreaContent, after: AreaContent): string[] {
	return (Object.keys(after) as (keyof AreaContent)[]).filter(
		(field) => JSON.stringify(after[field]) !== JSON.stringify(before[field])
	);
}
