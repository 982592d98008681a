import type { Position } from 'geojson';
import type { Outline } from './area';
import { crossing } from './rings';
import type { Steps } from './steps';

/** Metres in a degree of latitude. */
const DEGREE = 111_320;
/** How far a border may be moved, in metres, the least first. */
const TOLERANCES = [1, 2, 5, 10, 20, 50];

/** How many points the outlines have together. */
export function pointsIn(outlines: Outline[]): number {
	return outlines
		.flatMap(({ coordinates }) => coordinates.flat())
		.reduce((sum, ring) => sum + ring.length, 0);
}

/**
 * The outlines with at most `most` points together, and how many metres a border was moved at most;
 * null when 50 metres would not be enough.
 */
export function* fewerPoints(
	outlines: Outline[],
	most: number
): Steps<{ outlines: Outline[]; metres: number } | null> {
	for (const metres of TOLERANCES) {
		const fewer: Outline[] = [];
		for (const outline of outlines) fewer.push(yield* simplified(outline, metres));
		if (pointsIn(fewer) <= most) return { outlines: fewer, metres };
	}
	return null;
}

/** The outline with no border moved more than so many metres; a ring that would cross itself is kept. */
export function* simplified(outline: Outline, metres: number): Steps<Outline> {
	const coordinates: Position[][][] = [];
	for (const polygon of outline.coordinates) {
		const rings: Position[][] = [];
		for (const ring of polygon) {
			rings.push(yield* simplerRing(ring, metres));
			yield;
		}
		coordinates.push(rings);
	}
	return { type: 'MultiPolygon', coordinates };
}

function* simplerRing(ring: Position[], metres: number): Steps<Position[]> {
	const fewer = yield* douglasPeucker(ring, metres);
	if (fewer.length < 4 || (yield* crossing(fewer))) return ring;
	return fewer;
}

/** Ramer–Douglas–Peucker: keeps the points that lie further than so many metres from the shorter line. */
function* douglasPeucker(ring: Position[], metres: number): Steps<Position[]> {
	const kept = new Uint8Array(ring.length);
	const middle = ring.length >> 1;
	kept[0] = kept[middle] = kept[ring.length - 1] = 1;
	const spans: [from: number, to: number][] = [
		[0, middle],
		[middle, ring.length - 1]
	];
	let looked = 0;
	for (let span = spans.pop(); span; span = spans.pop()) {
		const [from, to] = span;
		const { at, distance } = furthest(ring, from, to);
		if (distance > metres) {
			kept[at] = 1;
			spans.push([from, at], [at, to]);
		}
		looked += to - from;
		if (looked > 50_000) {
			looked = 0;
			yield;
		}
	}
	return ring.filter((_point, i) => kept[i]);
}

function furthest(ring: Position[], from: number, to: number): { at: number; distance: number } {
	const [a, b] = [ring[from]!, ring[to]!];
	const east = DEGREE * Math.cos((a[1]! * Math.PI) / 180);
	const [bx, by] = [(b[0]! - a[0]!) * east, (b[1]! - a[1]!) * DEGREE];
	const length = bx * bx + by * by;
	let [at, most] = [from, 0];
	for (let i = from + 1; i < to; i++) {
		const [x, y] = [(ring[i]![0]! - a[0]!) * east, (ring[i]![1]! - a[1]!) * DEGREE];
		const part = length ? Math.min(1, Math.max(0, (x * bx + y * by) / length)) : 0;
		const square = (x - part * bx) ** 2 + (y - part * by) ** 2;
		if (square > most) [at, most] = [i, square];
	}
	return { at, distance: Math.sqrt(most) };
}
