import { AREA_KINDS, isSayable, type AreaKind } from '$lib/areas/area';
import type { Area } from '$lib/areas/areas.server';

const ON_A_PAGE = 50;

/** What the address says is to be shown of the areas. */
export interface Shown {
	search: string;
	kind: AreaKind | null;
	archived: boolean;
	/** Counts from 1. */
	page: number;
}

export function shownFrom(query: URLSearchParams): Shown {
	return {
		search: query.get('sok')?.trim() ?? '',
		kind: AREA_KINDS.find((kind) => kind === query.get('slag')) ?? null,
		archived: query.has('arkiverte'),
		page: Math.max(1, Math.floor(Number(query.get('side')) || 1))
	};
}

/** The areas of one page of the list, and how many there are in all. */
export function listed(all: Area[], { search, kind, archived, page }: Shown) {
	const wanted = search.toLowerCase();
	const found = all.filter(
		(area) =>
			area.active !== archived &&
			(!kind || (area.kind === kind && !area.whole)) &&
			[area.name, ...Object.values(area.phrases)].some((words) =>
				words?.toLowerCase().includes(wanted)
			)
	);
	const pages = Math.max(1, Math.ceil(found.length / ON_A_PAGE));
	const start = (Math.min(page, pages) - 1) * ON_A_PAGE;
	return { areas: found.slice(start, start + ON_A_PAGE), count: found.length, pages };
}

/** How many areas in use nobody has decided the phrases of. */
export function unsaid(all: Area[]): number {
	return all.filter((area) => area.active && !isSayable(area)).length;
}
