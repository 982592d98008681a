import { drawnFault } from '$lib/areas/drawn';
import { refuse, type Refusal } from '$lib/i18n/refusal';
import type { AreaChange, Message, MessageArea } from './message';

/** What tells two places apart: areas by id, places that somebody named by what readers call them. */
function same(one: MessageArea, other: MessageArea): boolean {
	if (one.id !== null && other.id !== null) return one.id === other.id;
	return one.name.toLowerCase() === other.name.toLowerCase();
}

const without = (areas: MessageArea[], others: MessageArea[]) =>
	areas.filter((one) => !others.some((other) => same(one, other)));

/** What a message adds to where the last one applied, and what it takes away; null when nothing. */
export function areaChange(before: MessageArea[], after: MessageArea[]): AreaChange | null {
	const [added, removed] = [without(after, before), without(before, after)];
	return added.length || removed.length ? { added, removed } : null;
}

/** Why nobody can tell where a message applies; null when they can. */
export function placeFault({ areas, excluded = [] }: Message): Refusal | null {
	if (!areas.length) return refuse('crisis_area_missing');
	for (const { name, outline } of [...areas, ...excluded]) {
		if (!name) return refuse('crisis_area_nameless');
		const fault = outline && drawnFault(outline);
		if (fault) return refuse(`crisis_drawn_${fault}`);
	}
	const both = excluded.find((one) => areas.some((other) => same(one, other)));
	return both ? refuse('crisis_area_in_both', { area: both.name }) : null;
}
