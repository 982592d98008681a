import { areasOf, type Address } from '../../areas/areasOf';
import type { Outline } from '../../areas/area';
import { drawnOutline } from '../../areas/drawn';
import { streetKey, type StreetEntry } from '../../areas/streets';
import { streetsWithout } from '../../areas/streetsWithout';
import type { PublishedArea } from '../../crisis/published';

/** A place that a message is for, or not for, with what is known of where it lies. */
export interface Place {
	name: string;
	/** The whole kommune. */
	whole: boolean;
	geometry: Outline | null;
	streets: StreetEntry[] | null;
}

/** Whether a message is for an address. */
export type Concern =
	| { answer: 'all' }
	| { answer: 'yes'; places: string[] }
	/** Only for some houses in the street; the number was not told. */
	| { answer: 'number'; places: string[] }
	| { answer: 'excluded'; places: string[] }
	| { answer: 'no' }
	/** It is also for places that nobody has listed the streets of. */
	| { answer: 'unsure'; places: string[] }
	/** Nobody has listed it; the streets that may be meant. */
	| { answer: 'unknown'; meant: string[] };

/**
 * Whether a message concerns an address. Where a list or an outline does not tell, it says so: a
 * household that wrongly believes it is outside drinks the water.
 * @param known every place with a list, for telling an address that is elsewhere from one nobody knows
 */
export function concernOf(
	address: Address,
	{ places, excluded }: { places: Place[]; excluded: Place[] },
	known: Place[]
): Concern {
	const out = held(address, excluded);
	if (out.length && !mayBeOther(address, out)) return { answer: 'excluded', places: names(out) };
	if (!places.length || places.some(({ whole }) => whole)) return { answer: 'all' };
	const inside = held(address, places);
	if (inside.length)
		return mayBeOther(address, inside) || out.length
			? { answer: 'number', places: names(inside) }
			: { answer: 'yes', places: names(inside) };
	const vague = places.filter((place) => !tells(place, address));
	if (vague.length) return { answer: 'unsure', places: names(vague) };
	const listed = [...places, ...known];
	if (address.point || listed.some((one) => hasStreet(one, address))) return { answer: 'no' };
	return { answer: 'unknown', meant: meant(address.street, listed) };
}

/** What is known of places that a message names; one that somebody typed has only its name. */
export function placesIn(
	named: readonly PublishedArea[] | undefined,
	known: ReadonlyMap<string, Place>
): Place[] {
	return (named ?? []).map(({ id, name, outline }) => ({
		...(known.get(id) ?? UNKNOWN),
		...(outline && { geometry: drawnOutline(outline) }),
		name
	}));
}

/** The places that a message is for, with the streets that it leaves out taken off their lists. */
export function placesLeft(
	{ areas, excluded }: { areas: readonly PublishedArea[]; excluded?: readonly PublishedArea[] },
	known: ReadonlyMap<string, Place>
): Place[] {
	const out = placesIn(excluded, known).flatMap(({ streets }) => streets ?? []);
	return placesIn(areas, known).map((place) => ({
		...place,
		streets: place.streets && streetsWithout(place.streets, out)
	}));
}

const UNKNOWN = { whole: false, geometry: null, streets: null };

/** How many lines of streets fit on the page of the incident; more have a page of their own. */
export const MOST_STREETS = 24;

/** The places that anything can be listed for, and how many lines that takes. */
export function listedStreets(places: Place[]): { listed: Place[]; lines: number } {
	const listed = places.filter(({ streets }) => streets?.length);
	return { listed, lines: listed.reduce((sum, { streets }) => sum + (streets?.length ?? 0), 0) };
}

/** Streets under the first letter of their name, in the alphabet's order. */
export function byLetter(streets: StreetEntry[]): { letter: string; streets: StreetEntry[] }[] {
	const order = new Intl.Collator('nb', { numeric: true }).compare;
	const sorted = [...streets].sort(
		(a, b) => order(a.street, b.street) || (a.from ?? 0) - (b.from ?? 0)
	);
	const letters = new Map<string, StreetEntry[]>();
	for (const entry of sorted) {
		const letter = entry.street.charAt(0).toLocaleUpperCase('nb');
		letters.set(letter, [...(letters.get(letter) ?? []), entry]);
	}
	return [...letters].map(([letter, streets]) => ({ letter, streets }));
}

const names = (places: Place[]) => places.map(({ name }) => name);

function held(address: Address, places: Place[]): Place[] {
	const isNamed = ({ name }: Place) =>
		address.number === null && streetKey(name) === streetKey(address.street);
	return places.filter(
		(place) => isNamed(place) || areasOf(address, [{ ...place, active: true }]).length
	);
}

/** The streets that somebody may mean: named in what they wrote, or spelled nearly so. */
function meant(written: string, places: Place[]): string[] {
	const wrote = written.toLocaleLowerCase('nb');
	const names = places.flatMap(({ streets }) => (streets ?? []).map(({ street }) => street));
	const byKey = new Map(names.map((name) => [streetKey(name), name]));
	const found = [...byKey.values()].filter((name) => {
		const street = name.toLocaleLowerCase('nb');
		if (street.length > 3 && wrote.includes(street)) return true;
		return lettersApart(wrote, street) <= (street.length < 7 ? 1 : 2);
	});
	return found.slice(0, 5);
}

/** How many letters must be put in, taken out or changed to make one word of the other (Levenshtein). */
function lettersApart(one: string, other: string): number {
	let row = [...Array(other.length + 1).keys()];
	for (let i = 0; i < one.length; i++) {
		const next = [i + 1];
		for (let j = 0; j < other.length; j++)
			next.push(Math.min(row[j]! + Number(one[i] !== other[j]), row[j + 1]! + 1, next[j]! + 1));
		row = next;
	}
	return row[other.length]!;
}

/** Another house in the same street may have another answer, and which house was not told. */
function mayBeOther({ street, number, point }: Address, places: Place[]): boolean {
	if (number !== null || point) return false;
	const key = streetKey(street);
	const ofStreet = places.flatMap(({ streets }) =>
		(streets ?? []).filter((entry) => streetKey(entry.street) === key)
	);
	return ofStreet.length > 0 && ofStreet.every(({ from, side }) => from !== undefined || side);
}

/** Whether a place can be ruled out for an address: its streets are listed, or it is drawn and the point known. */
function tells({ streets, geometry }: Place, { point }: Address): boolean {
	return point ? geometry !== null : Boolean(streets?.length);
}

function hasStreet({ streets }: Place, { street }: Address): boolean {
	const key = streetKey(street);
	return Boolean(street) && Boolean(streets?.some((entry) => streetKey(entry.street) === key));
}
