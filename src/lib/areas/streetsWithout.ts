import { streetKey, type StreetEntry } from './streets';

/**
 * Streets less those of places that are left out. Where a list cannot say what would be left (a street
 * without its last number, one side of both) the entry stays whole: better warned than forgotten.
 */
export function streetsWithout(streets: StreetEntry[], taken: StreetEntry[]): StreetEntry[] {
	return taken.reduce((left, out) => left.flatMap((one) => less(one, out)), streets);
}

function less(entry: StreetEntry, out: StreetEntry): StreetEntry[] {
	if (streetKey(entry.street) !== streetKey(out.street)) return [entry];
	if (out.side && out.side !== entry.side) return [entry];
	const [first, last] = [out.from ?? 0, out.to ?? Infinity];
	const { from = 0, to = Infinity } = entry;
	if (last < from || first > to) return [entry];
	const whole = entry.from === undefined && last < Infinity;
	if (whole) return [entry];
	const before = from < first ? [{ ...entry, from, to: first - 1 }] : [];
	const after = to > last ? [{ ...entry, from: last + 1, to }] : [];
	return [...before, ...after];
}
