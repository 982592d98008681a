import type { Position } from 'geojson';
import type { Steps } from './steps';

/** The area of a closed ring in the units of its coordinates, squared; positive when counterclockwise. */
export function signedArea(ring: Position[]): number {
	// Relative to the first point, or the digits of large coordinates drown those of the area.
	const [x0 = 0, y0 = 0] = ring[0] ?? [];
	let twice = 0;
	for (let i = 0; i + 1 < ring.length; i++) {
		const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [ring[i]!, ring[i + 1]!];
		twice += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
	}
	return twice / 2;
}

/** The ring the way RFC 7946 §3.1.6 wants it: an outer one counterclockwise, a hole clockwise. */
export function wound(ring: Position[], isOuter: boolean): Position[] {
	return signedArea(ring) > 0 === isOuter ? ring : [...ring].reverse();
}

/** The ring without points that repeat the one before. */
export function withoutRepeats(ring: Position[]): Position[] {
	return ring.filter((point, i) => i === 0 || !same(point, ring[i - 1]!));
}

/** Whether two points are the same place. */
export function same(a: Position, b: Position): boolean {
	return a[0] === b[0] && a[1] === b[1];
}

interface Segment {
	index: number;
	a: Position;
	b: Position;
	left: number;
	right: number;
}

/**
 * Where a closed ring crosses itself: the point, and the number of one of the two segments; null
 * when it does not. That it touches itself in a point is let pass. Sweeps from west to east, so
 * that a coast of a hundred thousand points takes a second and not an hour.
 */
export function* crossing(ring: Position[]): Steps<{ point: Position; segment: number } | null> {
	let compared = 0;
	let active: Segment[] = [];
	for (const next of segments(ring)) {
		active = active.filter(({ right }) => right >= next.left);
		for (const other of active) {
			const point = meeting(next, other);
			if (point) return { point, segment: Math.min(next.index, other.index) };
		}
		compared += active.length + 1;
		active.push(next);
		if (compared > 20_000) {
			compared = 0;
			yield;
		}
	}
	return null;
}

function segments(ring: Position[]): Segment[] {
	return ring
		.slice(0, -1)
		.map((a, index) => {
			const b = ring[index + 1]!;
			return { index, a, b, left: Math.min(a[0]!, b[0]!), right: Math.max(a[0]!, b[0]!) };
		})
		.sort((one, other) => one.left - other.left);
}

function meeting({ a, b }: Segment, { a: c, b: d }: Segment): Position | null {
	if (Math.max(a[1]!, b[1]!) < Math.min(c[1]!, d[1]!)) return null;
	if (Math.max(c[1]!, d[1]!) < Math.min(a[1]!, b[1]!)) return null;
	const [sideC, sideD] = [turn(a, b, c), turn(a, b, d)];
	if (sideC * sideD >= 0 || turn(c, d, a) * turn(c, d, b) >= 0) return null;
	const part = sideC / (sideC - sideD);
	return [c[0]! + part * (d[0]! - c[0]!), c[1]! + part * (d[1]! - c[1]!)];
}

/** Positive when p → q → r turns left. */
export function turn(p: Position, q: Position, r: Position): number {
	return (q[0]! - p[0]!) * (r[1]! - p[1]!) - (q[1]! - p[1]!) * (r[0]! - p[0]!);
}
