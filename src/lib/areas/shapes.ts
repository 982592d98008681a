import { refuse, type Refusal } from '../i18n/refusal';
import type { Outline } from './area';
import type { Shape } from './reading';
import { fewerPoints, pointsIn } from './simplified';
import type { Steps } from './steps';

/** The most points that the areas of a file may have together. */
export const MOST_POINTS = 100_000;

/** One area per name: a zone that lies in several places is several features in many files. */
export function merged(shapes: Shape[]): Shape[] {
	const byName = new Map<string, Shape>();
	for (const shape of shapes) {
		const key = nameKey(shape.name);
		const first = byName.get(key);
		byName.set(key, first ? together(first, shape) : shape);
	}
	return [...byName.values()];
}

/** Names that differ in case only are the same name. */
export function nameKey(name: string): string {
	return name.toLowerCase();
}

function together(a: Shape, b: Shape): Shape {
	const coordinates = [...(a.geometry?.coordinates ?? []), ...(b.geometry?.coordinates ?? [])];
	const streets = [...(a.streets ?? []), ...(b.streets ?? [])];
	return {
		...a,
		geometry: coordinates.length ? { type: 'MultiPolygon', coordinates } : null,
		streets: streets.length ? streets : null
	};
}

/** The shapes with no more points than may be, and what that cost; null when it cannot be done. */
export function* withFewerPoints(
	shapes: Shape[]
): Steps<{ shapes: Shape[]; note: Refusal | null } | null> {
	const outlines = shapes.map(({ geometry }) => geometry as Outline);
	const before = pointsIn(outlines);
	if (before <= MOST_POINTS) return { shapes, note: null };
	const fewer = yield* fewerPoints(outlines, MOST_POINTS);
	if (!fewer) return null;
	const after = pointsIn(fewer.outlines);
	return {
		shapes: shapes.map((shape, i) => ({ ...shape, geometry: fewer.outlines[i]! })),
		note: refuse('areas_note_simplified', { before, after, metres: fewer.metres })
	};
}
