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

/** «13», «13 B», «nr. 13»: a house, and then nothing, a comma, a postcode or a flat. Not «13-15»: which one is meant? */
const HOUSE =
	/^(?<street>.*?\p{L}.*?)[\s,]*(?:\bn(?:r|o)\b\.?\s*)?(?<![\d/–-]\s?)(?<number>\d{1,4})\s?[a-zæøå]?(?=$|\s*[,;]|\s(?:\d{4}|[hulk]\d{4}|leil|etg|etasje|oppg|inng))/iu;
/** «13 Nesveien», as it is written in other countries; not «17. mai-gata». */
const HOUSE_FIRST = /^(?<number>\d{1,4})\s?[a-z]?,?\s(?<street>\p{L}{3}[^\d]*)$/iu;

/**
 * The address that somebody wrote, as sloppily as one does: «Nesveien 12 B», «nesveien12, 5650
 * Lillevik», «60,4182 5,1904»; null when it is none.
 */
export function addressFrom(input: unknown): Address | null {
	const words = text(input, 120)
		.replace(/\s+/g, ' ')
		.replace(/[\s.,;?!]+$/, '');
	const point = /^(\d{2}[.,]\d+)[\s,;]+(-?\d{1,2}[.,]\d+)$/.exec(words)?.slice(1);
	if (point) {
		const [lat = 0, lon = 0] = point.map((number) => Number(number.replace(',', '.')));
		return { street: '', number: null, point: { lat, lon } };
	}
	const { street, number } = (HOUSE.exec(words) ?? HOUSE_FIRST.exec(words))?.groups ?? {};
	if (street) return { street, number: Number(number), point: null };
	const [place = ''] = words.split(/[,;]/);
	return /\p{L}/u.test(place) ? { street: place, number: null, point: null } : null;
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
