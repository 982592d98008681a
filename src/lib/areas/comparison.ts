import type { AreaKind, Outline } from './area';
import type { Shape } from './reading';
import { nameKey } from './shapes';
import type { StreetEntry } from './streets';

interface Known {
	id: string;
	name: string;
	kind: AreaKind;
	whole: boolean;
	active: boolean;
	sourceId: string | null;
	geometry: Outline | null;
	streets: StreetEntry[] | null;
}

/** What saving a file would do, area by area. */
export interface Comparison<A> {
	created: Shape[];
	changed: { area: A; shape: Shape; what: ('name' | 'outline' | 'streets' | 'back')[] }[];
	unchanged: { area: A; shape: Shape }[];
	/** Areas of the same kind, in use, that the file does not have. */
	absent: A[];
}

/**
 * Compares a file with the areas of its kind, and with the whole kommune, which a file may draw: by
 * the id that they have in the file, else by name.
 */
export function compared<A extends Known>(
	shapes: Shape[],
	areas: A[],
	kind: AreaKind
): Comparison<A> {
	const known = areas.filter((area) => area.kind === kind || area.whole);
	const bySource = new Map(known.flatMap((area) => (area.sourceId ? [[area.sourceId, area]] : [])));
	const byName = new Map(known.map((area) => [nameKey(area.name), area]));
	const result: Comparison<A> = { created: [], changed: [], unchanged: [], absent: [] };
	const met = new Set<A>();
	for (const shape of shapes) {
		const bySourceId = shape.sourceId ? bySource.get(shape.sourceId) : undefined;
		const area = [bySourceId, byName.get(nameKey(shape.name))].find((one) => one && !met.has(one));
		if (!area) {
			result.created.push(shape);
			continue;
		}
		met.add(area);
		const what = differences(area, shape);
		if (what.length) result.changed.push({ area, shape, what });
		else result.unchanged.push({ area, shape });
	}
	result.absent = known.filter((area) => area.active && !area.whole && !met.has(area));
	return result;
}

/** A list says nothing of outlines, nor a map of streets: what a file does not have stays as it is. */
function differences(area: Known, { name, geometry, streets }: Shape) {
	const differs = (a: unknown, b: unknown) => b !== null && JSON.stringify(a) !== JSON.stringify(b);
	return [
		...(area.name === name ? [] : (['name'] as const)),
		...(differs(area.geometry, geometry) ? (['outline'] as const) : []),
		...(differs(area.streets, streets) ? (['streets'] as const) : []),
		...(area.active ? [] : (['back'] as const))
	];
}
