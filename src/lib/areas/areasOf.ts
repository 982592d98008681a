import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import { text } from '../database/text';
import type { Outline } from './area';
import { holdsHouse, type StreetEntry } from './streets';

/** Where somebody lives: a street with a number, or a point when it is known. */
export interface Address {
	street: string;
	number: number | null;
	/** WGS 84 */
	point: { lat: number; lon: number } | null;
}

interface Located {
	active: boolean;
	whole: boolean;
	geometry: Outline | null;
	streets: StreetEntry[] | null;
}

/** The address that somebody wrote: «Nesveien 12 B», or «60,4182 5,1904»; null when it is neither. */
export function addressFrom(input: unknown): Address | null {
	const words = text(input, 120).replace(/\s+/g, ' ');
	const numbers = /^(\d{2}[.,]\d+)[\s,;]+(-?\d{1,2}[.,]\d+)$/.exec(words)?.slice(1);
	if (numbers) {
		const [lat = 0, lon = 0] = numbers.map((number) => Number(number.replace(',', '.')));
		return { street: '', number: null, point: { lat, lon } };
	}
	const [, street = '', number] = /^(.*?\p{L}.*?)(?:\s(\d{1,4})\s?[a-zæøå]?)?$/iu.exec(words) ?? [];
	return street ? { street, number: number ? Number(number) : null, point: null } : null;
}

/**
 * The areas in use that hold an address: by their list of streets, or by their outline when the
 * point is known. The whole kommune holds every address. Answers «does this concern me?».
 */
export function areasOf<A extends Located>({ street, number, point }: Address, areas: A[]): A[] {
	return areas.filter(({ active, whole, geometry, streets }) => {
		if (!active) return false;
		if (whole) return true;
		const listed = street && streets?.some((entry) => holdsHouse(entry, street, number));
		return listed || Boolean(point && geometry && lies(point, geometry));
	});
}

function lies({ lat, lon }: { lat: number; lon: number }, geometry: Outline): boolean {
	return booleanPointInPolygon([lon, lat], geometry);
}
