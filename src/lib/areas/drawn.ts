import type { Position } from 'geojson';
import type { Drawn, Outline } from './area';
import { cornersIn } from './corners';
import { isInNorway } from './norway';
import { crossing, signedArea } from './rings';
import { atOnce } from './steps';

/** More corners than a finger sets, and fewer than CAP takes. */
const MOST_CORNERS = 100;
/** A ten-thousandth of a millionth of a square degree is about a square metre. */
const LEAST = 1e-10;

/** The corners that such lines write («60.4182, 5.1904»), as far as they can be read. */
export function drawnFrom(lines: string): Drawn {
	const [ring = []] = cornersIn(lines);
	return ring.slice(0, MOST_CORNERS).map(({ lat, lon }) => [lat, lon]);
}

/** Why nobody can be warned within these corners; null when they can. */
export function drawnFault(drawn: Drawn): 'outside' | 'few' | 'crosses' | null {
	if (!drawn.every(([lat, lon]) => isInNorway([lon, lat]))) return 'outside';
	const ring = closed(drawn);
	if (drawn.length < 3) return 'few';
	if (atOnce(crossing(ring))) return 'crosses';
	return Math.abs(signedArea(ring)) < LEAST ? 'few' : null;
}

/** The drawn place as an outline (RFC 7946). */
export function drawnOutline(drawn: Drawn): Outline {
	const ring = closed(drawn);
	return {
		type: 'MultiPolygon',
		coordinates: [[signedArea(ring) < 0 ? ring.reverse() : ring]]
	};
}

function closed(drawn: Drawn): Position[] {
	return [...drawn, ...drawn.slice(0, 1)].map(([lat, lon]) => [lon, lat]);
}
