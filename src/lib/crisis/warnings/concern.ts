import type { Outline } from '$lib/areas/area';
import { overlaps } from '$lib/areas/overlap';
import type { CapAlert, CapInfo, Named } from './cap';

/** Whom a warning may concern. */
export interface Us {
	/** kommunenummer, four digits */
	number: string;
	/** Where the kommune lies; null: nobody has drawn it. */
	outline: Outline | null;
}

/**
 * Whether a warning is for the kommune: it names our kommunenummer (MET's and NVE's `MunicipalityId`).
 * One that names no kommune at all is for us when its polygon has ground in common with ours.
 */
export function concernsUs({ infos }: Pick<CapAlert, 'infos'>, us: Us): boolean {
	const numbers = infos.flatMap(municipalities);
	if (numbers.length) return numbers.includes(us.number);
	const place = placeOf(infos);
	return place !== null && us.outline !== null && overlaps(place, us.outline);
}

/** Everywhere that a warning draws, as one outline; null when it draws nothing. */
export function placeOf(infos: Pick<CapInfo, 'areas'>[]): Outline | null {
	// Each language repeats the same areas.
	const drawn = infos.find(({ areas }) => areas.some(({ rings }) => rings.length));
	const rings = drawn?.areas.flatMap((area) => area.rings) ?? [];
	if (!rings.length) return null;
	return { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) };
}

function municipalities({ parameters, areas }: CapInfo): string[] {
	return [parameters, ...areas.map(({ geocodes }) => geocodes)].flatMap(numbersIn);
}

function numbersIn(named: Named): string[] {
	return Object.entries(named)
		.filter(([name]) => /municipal|kommune/.test(name))
		.flatMap(([, values]) => values)
		.flatMap((value) => value.match(/(?<!\d)\d{4}(?!\d)/g) ?? []);
}
