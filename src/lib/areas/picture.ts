import type { Outline } from './area';

/** A drawing of outlines without a map under it: SVG paths and what to frame them with. */
export interface Picture {
	viewBox: string;
	/** One path per outline. */
	paths: string[];
}

const SIZE = 100;

/**
 * Draws outlines in one frame, north up, in the proportions they have at their latitude.
 * @returns null when there is nothing to draw
 */
export function pictureOf(outlines: Outline[]): Picture | null {
	const frame = frameOf(outlines);
	if (!frame) return null;
	const { west, south, east, north } = frame;
	const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
	const scale = SIZE / Math.max((east - west) * narrow, north - south, 1e-6);
	const [width, height] = [(east - west) * narrow * scale, (north - south) * scale];
	const spot = ([lon = 0, lat = 0]: number[]) =>
		`${((lon - west) * narrow * scale).toFixed(1)} ${((north - lat) * scale).toFixed(1)}`;
	const paths = outlines.map(({ coordinates }) =>
		coordinates
			.flat()
			.map((ring) => `M${thinned(ring.map(spot)).join('L')}Z`)
			.join('')
	);
	const [left, top] = [(SIZE - width) / -2, (SIZE - height) / -2];
	return { viewBox: `${left.toFixed(1)} ${top.toFixed(1)} ${SIZE} ${SIZE}`, paths };
}

/** Points that fall on the same spot of a small drawing are one. */
function thinned(spots: string[]): string[] {
	return spots.filter((spot, i) => spot !== spots[i - 1]);
}

interface Frame {
	west: number;
	south: number;
	east: number;
	north: number;
}

/** The least box around outlines, in degrees; null when there are none. */
export function frameOf(outlines: Outline[]): Frame | null {
	const frame = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
	for (const { coordinates } of outlines)
		for (const [outer = []] of coordinates)
			for (const [lon = 0, lat = 0] of outer) {
				frame.west = Math.min(frame.west, lon);
				frame.east = Math.max(frame.east, lon);
				frame.south = Math.min(frame.south, lat);
				frame.north = Math.max(frame.north, lat);
			}
	return Number.isFinite(frame.west) ? frame : null;
}
