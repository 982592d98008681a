import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Position } from 'geojson';
import { refuse } from '../i18n/refusal';
import type { FaultList } from './faultList';
import { AT, type Json, type JsonList } from './locatedJson';
import { isInNorway } from './norway';
import type { Projection } from './projection';
import { crossing, same, signedArea, withoutRepeats, wound } from './rings';
import type { Steps } from './steps';

/** How many points and rings were mended. */
export interface Mending {
	repeated: number;
	turned: number;
}

interface How {
	project: Projection;
	/** The file has latitude before longitude. */
	swapped: boolean;
	faults: FaultList;
	mending: Mending;
}

/** The polygons of a geometry as RFC 7946 wants them, in degrees; what is wrong goes to `faults`. */
export function* polygonsOf(geometry: Json, how: How): Steps<Position[][][]> {
	if (geometry === null) how.faults.add(refuse('areas_geometry_missing'));
	if (typeof geometry !== 'object' || geometry === null || Array.isArray(geometry)) return [];
	const { type, coordinates, geometries } = geometry;
	if (type === 'GeometryCollection' && Array.isArray(geometries)) {
		const all: Position[][][] = [];
		for (const one of geometries) all.push(...(yield* polygonsOf(one, how)));
		return all;
	}
	if (type !== 'Polygon' && type !== 'MultiPolygon') {
		const said = typeof type === 'string' ? type.slice(0, 40) : '?';
		how.faults.add(refuse('areas_geometry_type', { type: said }), geometry[AT]);
		return [];
	}
	const polygons = type === 'Polygon' ? [coordinates ?? null] : coordinates;
	if (!isList(polygons) || !polygons.length) {
		how.faults.add(refuse('areas_geometry_missing'), geometry[AT]);
		return [];
	}
	const all: Position[][][] = [];
	for (const polygon of polygons) all.push(yield* polygonOf(polygon, geometry[AT] ?? 0, how));
	return all.filter((rings) => rings.length);
}

function* polygonOf(polygon: Json, at: number, how: How): Steps<Position[][]> {
	if (!isList(polygon) || !polygon.length) {
		how.faults.add(refuse('areas_geometry_missing'), at);
		return [];
	}
	const rings: Position[][] = [];
	for (const [i, ring] of polygon.entries()) {
		const read = yield* ringOf(ring, i === 0, polygon[AT] ?? at, how);
		yield;
		if (!read) continue;
		const outer = rings[0];
		if (outer && !isInside(read, outer))
			how.faults.add(refuse('areas_hole_outside'), isList(ring) ? ring[AT] : at);
		rings.push(read);
	}
	return rings;
}

/** A hole lies inside when some corner of it does; one on the border says nothing. */
function isInside(hole: Position[], outer: Position[]): boolean {
	const polygon = { type: 'Polygon' as const, coordinates: [outer] };
	return hole.some((point) => booleanPointInPolygon(point, polygon));
}

function* ringOf(ring: Json, isOuter: boolean, at: number, how: How): Steps<Position[] | null> {
	const { faults, mending } = how;
	if (!isList(ring) || !ring.length) {
		faults.add(refuse('areas_ring_short', { points: 0 }), at);
		return null;
	}
	const points = yield* pointsOf(ring, how);
	if (!points) return null;
	const fault = ringFault(points);
	if (fault) {
		faults.add(fault, ring[AT]);
		return null;
	}
	const clean = withoutRepeats(points);
	mending.repeated += points.length - clean.length;
	const crossed = yield* crossing(clean);
	if (crossed) {
		const segment = ring[points.indexOf(clean[crossed.segment]!)];
		const place = `${crossed.point[1]!.toFixed(5)}, ${crossed.point[0]!.toFixed(5)}`;
		faults.add(refuse('areas_ring_crosses', { place }), isList(segment) ? segment[AT] : ring[AT]);
		return null;
	}
	// A ten-thousandth of a millionth of a square degree is about a square metre.
	if (Math.abs(signedArea(clean)) < 1e-10) {
		faults.add(refuse('areas_ring_flat'), ring[AT]);
		return null;
	}
	const right = wound(clean, isOuter);
	if (right !== clean) mending.turned++;
	return right;
}

function ringFault(points: Position[]) {
	const first = points[0]!;
	const corners = new Set(points.map(([lon, lat]) => `${lon} ${lat}`)).size;
	if (corners < 3) return refuse('areas_ring_short', { points: corners });
	return same(first, points.at(-1)!)
		? null
		: refuse('areas_ring_open', { place: `${first[1]}, ${first[0]}` });
}

function* pointsOf(ring: JsonList, { project, swapped, faults }: How): Steps<Position[] | null> {
	const points: Position[] = [];
	for (const [i, position] of ring.entries()) {
		const [x, y] = isList(position) ? position : [];
		if (!isNumber(x) || !isNumber(y)) {
			faults.add(
				refuse('areas_position', { number: i + 1 }),
				isList(position) ? position[AT] : ring[AT]
			);
			return null;
		}
		const point = project(swapped ? [y, x] : [x, y]);
		if (!isInNorway(point)) {
			faults.add(
				refuse('areas_outside_norway', { place: `${y}, ${x}` }),
				(position as JsonList)[AT]
			);
			return null;
		}
		points.push(point);
		if (i % 4096 === 4095) yield;
	}
	return points;
}

function isNumber(value: Json | undefined): value is number {
	return typeof value === 'number' && Number.isFinite(value);
}

function isList(value: Json | undefined): value is JsonList {
	return Array.isArray(value);
}
