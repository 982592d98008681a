import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Position } from 'geojson';
import type { Drawn, Outline } from './area';
import { drawnOutline } from './drawn';
import { frameOf } from './picture';
import { turn } from './rings';

/**
 * The areas that a drawn place touches: who is to be told of it. An area that nobody has outlined may
 * lie there, so it counts: better warned than forgotten.
 */
export function areaIdsWithin(
	drawn: Drawn,
	areas: { id: string; geometry: Outline | null }[]
): string[] {
	const place = drawnOutline(drawn);
	return areas.filter(({ geometry }) => !geometry || overlaps(place, geometry)).map(({ id }) => id);
}

/** Whether two outlines have ground in common: one holds a corner of the other, or borders cross. */
export function overlaps(a: Outline, b: Outline): boolean {
	if (!framesMeet(a, b)) return false;
	if (corners(a).some((corner) => booleanPointInPolygon(corner, b))) return true;
	if (corners(b).some((corner) => booleanPointInPolygon(corner, a))) return true;
	const others = borders(b);
	return borders(a).some((one) => others.some((other) => cross(one, other)));
}

/** Whether the boxes around two outlines have ground in common. */
export function framesMeet(a: Outline, b: Outline): boolean {
	const [one, other] = [frameOf([a]), frameOf([b])];
	if (!one || !other) return false;
	return (
		one.west <= other.east &&
		other.west <= one.east &&
		one.south <= other.north &&
		other.south <= one.north
	);
}

const rings = ({ coordinates }: Outline) => coordinates.flat();
const corners = (outline: Outline) => rings(outline).flat();

type Border = [from: Position, to: Position];

function borders(outline: Outline): Border[] {
	return rings(outline).flatMap((ring) =>
		ring.slice(1).map((to, i): Border => [ring[i] ?? to, to])
	);
}

function cross([a, b]: Border, [c, d]: Border): boolean {
	return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}
