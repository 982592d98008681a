import type { Position } from 'geojson';

/** Whether a position in degrees is in Norway with Svalbard and Jan Mayen, roughly. */
export function isInNorway([lon = NaN, lat = NaN]: Position): boolean {
	return NORWAY.some(
		([west, south, east, north]) => lon >= west && lon <= east && lat >= south && lat <= north
	);
}

/** West, south, east, north of the mainland with the sea around it, Svalbard with Bjørnøya, and Jan Mayen. */
const NORWAY = [
	[2, 57.5, 33.5, 72.5],
	[8, 73.5, 36, 81.5],
	[-11, 70.3, -6.5, 71.7]
] as const;
