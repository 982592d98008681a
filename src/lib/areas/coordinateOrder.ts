import type { Position } from 'geojson';
import type { Json } from './locatedJson';
import { isMetric } from './projection';
import type { System } from './reading';
import type { Steps } from './steps';

/** Enough positions to see what kind of numbers a file has. */
const SAMPLE = 5_000;

/** Some of the positions in geometries, as the file has them, spread over all of it. */
export function* positionsIn(geometries: Json[]): Steps<Position[]> {
	const found: Position[] = [];
	const each = Math.max(1, Math.floor(SAMPLE / Math.max(1, geometries.length)));
	for (const geometry of geometries) {
		collect(geometry, found, found.length + each);
		yield;
	}
	return found;
}

function collect(value: Json, into: Position[], until: number): void {
	if (typeof value !== 'object' || value === null || into.length >= until) return;
	if (!Array.isArray(value)) return collect(value.coordinates ?? null, into, until);
	const [x, y] = value;
	if (typeof x === 'number' && typeof y === 'number') into.push([x, y]);
	else for (const one of value) collect(one, into, until);
}

/** What most positions look like: swapped, or metres where degrees were expected. */
export function orderOf(
	positions: Position[],
	system: System
): { looksSwapped: boolean; looksProjected: boolean } {
	const most = (is: (x: number, y: number) => boolean) =>
		positions.filter(([x = 0, y = 0]) => is(x, y)).length > positions.length / 2;
	if (isMetric(system))
		return {
			looksProjected: false,
			looksSwapped: system !== '3857' && most((x, y) => x > 6_000_000 && y < 1_500_000)
		};
	return {
		looksProjected: most((x, y) => Math.abs(x) > 180 || Math.abs(y) > 180),
		looksSwapped: most((x, y) => x > 57 && x < 82 && y > -12 && y < 37)
	};
}
