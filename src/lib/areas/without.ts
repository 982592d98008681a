import difference from '@turf/difference';
import type { Position } from 'geojson';
import type { Outline } from './area';
import { framesMeet } from './overlap';
import { frameOf } from './picture';
import { signedArea } from './rings';

/** What is left between two borders that nearly meet: at our latitudes about 600 square metres. */
const SLIVER = 1e-7;

/**
 * An outline less the ground of others, in pieces that have no holes: what would be one is cut through.
 * The outline's own holes are ground like the rest, as where CAP, which knows none, tells of it.
 * @returns null when nothing is left of it
 */
export function outlineWithout(outline: Outline, others: Outline[]): Outline | null {
	const pieces = outline.coordinates.flatMap(([outer = []]) => {
		const piece = outlineOf([[outer]]);
		const near = others.filter((other) => framesMeet(piece, other));
		return near.length ? less(piece, near).flatMap(withoutHoles) : [[outer]];
	});
	const left = pieces.filter(([outer = []]) => Math.abs(signedArea(outer)) > SLIVER);
	return left.length ? outlineOf(left) : null;
}

/** Halves cut through the middle of the first hole, and so on, until there are none. */
function withoutHoles(polygon: Position[][]): Position[][][] {
	const [, hole] = polygon;
	const whole = outlineOf([polygon]);
	const [frame, inner] = [frameOf([whole]), hole && frameOf([outlineOf([[hole]])])];
	if (!frame || !inner) return [polygon];
	const middle = (inner.west + inner.east) / 2;
	const halves = [
		{ ...frame, west: frame.west - 1, east: middle },
		{ ...frame, west: middle, east: frame.east + 1 }
	];
	return halves.flatMap((half) => less(whole, [box(half)])).flatMap(withoutHoles);
}

type Frame = NonNullable<ReturnType<typeof frameOf>>;

function box({ west, south, east, north }: Frame): Outline {
	const [low, high] = [south - 1, north + 1];
	const corners = [
		[west, low],
		[east, low],
		[east, high],
		[west, high],
		[west, low]
	];
	return outlineOf([[corners]]);
}

function less(outline: Outline, others: Outline[]): Position[][][] {
	const features = [outline, ...others].map((geometry) => ({
		type: 'Feature' as const,
		properties: {},
		geometry
	}));
	const left = difference({ type: 'FeatureCollection', features })?.geometry;
	if (!left) return [];
	return left.type === 'Polygon' ? [left.coordinates] : left.coordinates;
}

const outlineOf = (coordinates: Position[][][]): Outline => ({ type: 'MultiPolygon', coordinates });
