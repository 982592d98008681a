/** Where the keyboard is on the wheel: which ring, counted from the rim, and which thing in it. */
export interface Place {
	ring: number;
	index: number;
}

/**
 * Where a key leads, or null when it is none of the wheel's keys. ←/→ go round a ring, ↑/↓ to the ring outside or inside at the
 * same time of year, PgUp/PgDn a month, Home/End to the ends, T to today.
 * @param rings the day index of each thing, ring by ring from the rim; at least one ring has something
 */
export function moved(
	rings: number[][],
	at: Place,
	key: string,
	today: number | null
): Place | null {
	const ring = rings[at.ring] ?? [];
	const day = ring[at.index] ?? 0;
	switch (key) {
		case 'ArrowRight':
			return { ...at, index: (at.index + 1) % ring.length };
		case 'ArrowLeft':
			return { ...at, index: (at.index - 1 + ring.length) % ring.length };
		case 'ArrowUp':
			return across(rings, at, day, -1);
		case 'ArrowDown':
			return across(rings, at, day, 1);
		case 'PageDown':
			return { ...at, index: nearest(ring, Math.min(day + 30, ring.at(-1) ?? day)) };
		case 'PageUp':
			return { ...at, index: nearest(ring, Math.max(day - 30, 0)) };
		case 'Home':
			return { ...at, index: 0 };
		case 'End':
			return { ...at, index: ring.length - 1 };
		case 't':
		case 'T':
			return today === null ? at : { ...at, index: begun(ring, today) };
		default:
			return null;
	}
}

/** The next ring in a direction that has something, at the thing nearest in time; stays where there is none. */
function across(rings: number[][], at: Place, day: number, step: 1 | -1): Place {
	for (let ring = at.ring + step; ring >= 0 && ring < rings.length; ring += step) {
		const days = rings[ring] ?? [];
		if (days.length) return { ring, index: nearest(days, day) };
	}
	return at;
}

function nearest(days: number[], day: number): number {
	let best = 0;
	for (const [i, candidate] of days.entries())
		if (Math.abs(candidate - day) < Math.abs((days[best] ?? 0) - day)) best = i;
	return best;
}

/** The last one that has begun on `day`; the first when none has. */
function begun(days: number[], day: number): number {
	return Math.max(
		0,
		days.findLastIndex((start) => start <= day)
	);
}
