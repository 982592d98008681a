import { refuse, type Refusal } from '../i18n/refusal';
import type { Position } from 'geojson';
import type { Outline } from './area';
import { pointFrom } from './corners';
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

function corner([lon = 0, lat = 0]: Position): string {
	return `${lat}, ${lon}`;
}
