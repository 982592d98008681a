import type { Position } from 'geojson';

/** «60.4182, 5.1904», «60,4182 5,1904» or with a semicolon: latitude first, as on a map. */
export function pointFrom(words: string): Position | null {
	const found =
		/^(-?\d{1,2}[.,]\d+|\d{1,2})(?:\s*[;]\s*|\s*,\s+|\s+|,)(-?\d{1,2}[.,]\d+|\d{1,2})$/.exec(words);
	if (!found) return null;
	const [lat = 0, lon = 0] = found.slice(1).map((number) => Number(number.replace(',', '.')));
	return [lon, lat];
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
