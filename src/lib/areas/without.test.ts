import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outline } from './area';
import { outlineWithout } from './without';

/** A rectangle from its south-west corner, in thousandths of a degree from 60° N, 5° E. */
function box(west: number, south: number, width: number, height: number): Outline {
	const at = (x: number, y: number) => [5 + x / 1000, 60 + y / 1000];
	const [east, north] = [west + width, south + height];
	const ring = [
		at(west, south),
		at(east, south),
		at(east, north),
		at(west, north),
		at(west, south)
	];
	return { type: 'MultiPolygon', coordinates: [[ring]] };
}

const holds = (outline: Outline | null, point: number[]) =>
	outline !== null && booleanPointInPolygon(point, outline);

const boxes = fc
	.record({
		west: fc.integer({ min: 0, max: 40 }),
		south: fc.integer({ min: 0, max: 40 }),
		width: fc.integer({ min: 2, max: 40 }),
		height: fc.integer({ min: 2, max: 40 })
	})
	.map(({ west, south, width, height }) => box(west, south, width, height));
// Between the lines that the boxes lie on: never on a border.
const points = fc
	.record({ x: fc.integer({ min: 0, max: 80 }), y: fc.integer({ min: 0, max: 80 }) })
	.map(({ x, y }) => [5 + (x + 0.4) / 1000, 60 + (y + 0.6) / 1000]);

test('a place is left when it is in the outline and in none of the others, and no piece has a hole', () => {
	fc.assert(
		fc.property(
			boxes,
			fc.array(boxes, { minLength: 1, maxLength: 4 }),
			fc.array(points, { minLength: 20, maxLength: 20 }),
			(outline, others, places) => {
				const left = outlineWithout(outline, others);
				for (const place of places)
					expect(holds(left, place)).toBe(
						holds(outline, place) && !others.some((other) => holds(other, place))
					);
				for (const rings of left?.coordinates ?? []) expect(rings).toHaveLength(1);
			}
		),
		{ numRuns: 150 }
	);
});

test('what lies in the middle is cut out by two pieces that meet, and the whole leaves nothing', () => {
	const around = box(0, 0, 40, 40);
	const left = outlineWithout(around, [box(10, 10, 20, 20)]);
	expect(left?.coordinates).toHaveLength(2);
	expect(holds(left, [5.02, 60.02])).toBe(false);
	expect(outlineWithout(around, [box(-1, -1, 50, 50)])).toBeNull();
	expect(outlineWithout(around, [box(60, 60, 5, 5)])).toEqual(around);
});
