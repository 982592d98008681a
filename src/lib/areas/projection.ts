import type { Position } from 'geojson';
import proj4 from 'proj4';
import type { System } from './reading';

const GRS80 = '+ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs';
/** Systems in metres that Norwegian files come in (EPSG); the others are degrees. */
const METRES: Partial<Record<System, string>> = {
	'25832': `+proj=utm +zone=32 ${GRS80}`,
	'25833': `+proj=utm +zone=33 ${GRS80}`,
	'3857': '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +no_defs'
};

/** Turns a position of a file into WGS 84 longitude, latitude, to the nearest decimetre. */
export type Projection = (position: Position) => Position;

/** The projection from a system. ETRS89 (4258) and WGS 84 differ by less than a metre. */
export function projectionFrom(system: System): Projection {
	const metres = METRES[system];
	if (!metres) return ([x = 0, y = 0]) => [rounded(x), rounded(y)];
	const converter = proj4(metres, 'WGS84');
	return ([x = 0, y = 0]) => {
		const [lon = 0, lat = 0] = converter.forward([x, y]);
		return [rounded(lon), rounded(lat)];
	};
}

/** Whether a system's coordinates are metres. */
export function isMetric(system: System): boolean {
	return system in METRES;
}

/**
 * The system that a `crs` member names (GeoJSON 2008: «urn:ogc:def:crs:EPSG::25833», «EPSG:25833»,
 * «…CRS84»), or null when it is none of ours. Only the coordinates' order of a GeoJSON file is known:
 * x before y, whatever EPSG says of the system.
 */
export function systemNamed(crs: string): System | null {
	if (/CRS:?84$/i.test(crs)) return '4326';
	const code = /EPSG:.*?(\d{4,6})$/i.exec(crs)?.[1];
	return (['4326', '4258', '25832', '25833', '3857'] as const).find((one) => one === code) ?? null;
}

function rounded(degrees: number): number {
	return Math.round(degrees * 1e6) / 1e6;
}
