import { refuse, type Refusal } from '../i18n/refusal';
import type { Position } from 'geojson';
import type { Outline } from './area';
import { isInNorway } from './norway';
import { crossing, same, signedArea, withoutRepeats, wound } from './rings';
import { atOnce } from './steps';

/** Outlines with more points than this are changed with a file, or drawn anew. */
export const MOST_TYPED = 300;

/** An outline as a person writes it: a corner a line (latitude, longitude), an empty line between polygons. */
export function outlineLines({ coordinates }: Outline): string {
	return coordinates
		.map((rings) =>
			rings
				.map((ring, i) => (i ? 'hull\n' : '') + ring.slice(0, -1).map(corner).join('\n'))
				.join('\n')
		)
		.join('\n\n');
}

/** The outline that such lines draw; null when there are none. Refuses by line. */
export function outlineFrom(lines: string): Outline | null | Refusal {
	const polygons: Position[][][] = [];
	let ring: Position[] | null = null;
	for (const [i, line] of lines.split('\n').entries()) {
		const words = line.trim();
		if (!words) ring = null;
		else if (/^(hull|hol|hole)$/i.test(words)) {
			if (!polygons.length) return refuse('areas_typed_hole', { line: i + 1 });
			polygons.at(-1)!.push((ring = []));
		} else {
			const point = pointFrom(words);
			if (!point) return refuse('areas_typed_point', { line: i + 1 });
			if (!isInNorway(point)) return refuse('areas_typed_outside', { line: i + 1 });
			if (!ring) polygons.push([(ring = [])]);
			ring.push(point);
		}
	}
	if (!polygons.length) return null;
	return drawn(polygons);
}

function drawn(polygons: Position[][][]): Outline | Refusal {
	const coordinates: Position[][][] = [];
	for (const rings of polygons) {
		const closed: Position[][] = [];
		for (const [i, ring] of rings.entries()) {
			const clean = withoutRepeats([...ring, ring[0] ?? []]);
			if (clean.length < 4 || same(clean[0]!, clean[1]!)) return refuse('areas_typed_few');
			const crossed = atOnce(crossing(clean));
			if (crossed) return refuse('areas_typed_crosses', { number: crossed.segment + 1 });
			if (!signedArea(clean)) return refuse('areas_typed_few');
			closed.push(wound(clean, i === 0));
		}
		coordinates.push(closed);
	}
	return { type: 'MultiPolygon', coordinates };
}

/** «60.4182, 5.1904», «60,4182 5,1904» or with a semicolon: latitude first, as on a map. */
function pointFrom(words: string): Position | null {
	const found =
		/^(-?\d{1,2}[.,]\d+|\d{1,2})(?:\s*[;]\s*|\s*,\s+|\s+|,)(-?\d{1,2}[.,]\d+|\d{1,2})$/.exec(words);
	if (!found) return null;
	const [lat = 0, lon = 0] = found.slice(1).map((number) => Number(number.replace(',', '.')));
	return [lon, lat];
}

function corner([lon = 0, lat = 0]: Position): string {
	return `${lat}, ${lon}`;
}

/** A corner that can be drawn, and on which line it is written (from 0). */
export interface Corner {
	line: number;
	lat: number;
	lon: number;
}

/** The rings of what is being written, as far as they can be read; for drawing while one writes. */
export function cornersIn(lines: string): Corner[][] {
	const rings: Corner[][] = [[]];
	for (const [line, words] of lines.split('\n').entries()) {
		const point = pointFrom(words.trim());
		if (point) rings.at(-1)!.push({ line, lat: point[1]!, lon: point[0]! });
		else if (rings.at(-1)!.length) rings.push([]);
	}
	return rings.filter((ring) => ring.length);
}

/** The lines with a corner more at the end, or with one moved. Five decimals are about a metre. */
export function withCorner(lines: string, lat: number, lon: number, line?: number): string {
	const words = `${lat.toFixed(5)}, ${lon.toFixed(5)}`;
	if (line === undefined)
		return lines && !lines.endsWith('\n') ? `${lines}\n${words}` : lines + words;
	return lines
		.split('\n')
		.map((old, i) => (i === line ? words : old))
		.join('\n');
}

/** The lines without their last corner. */
export function withoutLastCorner(lines: string): string {
	return lines.trimEnd().split('\n').slice(0, -1).join('\n');
}
