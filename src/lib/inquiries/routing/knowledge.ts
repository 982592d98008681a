import { SERVICE_AREAS, type ServiceArea } from '$lib/staff/serviceAreas';
import type { Learned } from './learned';
import type { Model, Weighed } from './model';
import { entries, type Vocabulary } from './vocabulary/vocabulary';
import type { Word } from './words';

/** What Los says of single words: stem → areas. */
export type LosWords = ReadonlyMap<string, ReadonlySet<ServiceArea>>;

/** What a kommune knows besides our own words. */
export interface Knowledge {
	learned: Learned;
	/** Words of Los, for what our own words do not know. */
	los: LosWords | null;
}
export const NOTHING_MORE: Knowledge = { learned: new Map(), los: null };

/** What a word of Los adds to its area. */
const LOS = 1;
/** A word that our own texts know is seldom a local name: what was learned of it counts less. */
const KNOWN_ALREADY = 0.35;
/** So much can the words that were learned here add together: wrong ones cannot drown the text. */
const LEARNED_AT_MOST = 4;

/** The single words of Los, by their stems. */
export function losWords(vocabularies: readonly Vocabulary[]): LosWords {
	const known = new Map<string, Set<ServiceArea>>();
	for (const { area, words } of entries(vocabularies)) {
		const [first, second] = words;
		if (!first || second) continue;
		known.set(first.stem, (known.get(first.stem) ?? new Set()).add(area));
	}
	return known;
}

/** Adds what the kommune knows to what a text weighs, word by word. @returns which words were learned here */
export function addKnowledge(
	{ sum, byWord }: Weighed,
	words: readonly Word[],
	model: Model,
	{ learned, los }: Knowledge
): Set<number> {
	const added = new Float64Array(sum.length);
	const taught = new Set<number>();
	const seen = new Set<string>();
	const add = (at: number, area: ServiceArea, weight: number) => {
		const i = SERVICE_AREAS.indexOf(area);
		byWord[at * sum.length + i]! += weight;
		sum[i]! += weight;
	};
	for (const [at, { stem }] of words.entries()) {
		if (seen.has(stem)) continue;
		seen.add(stem);
		for (const [area, weight] of learned.get(stem) ?? []) {
			const i = SERVICE_AREAS.indexOf(area);
			const says = weight * (model.pieces.has(stem) ? KNOWN_ALREADY : 1);
			const room = Math.min(says, LEARNED_AT_MOST - added[i]!);
			added[i]! += room;
			if (room > 0) add(at, area, room);
			taught.add(at);
		}
		const areas = model.pieces.has(stem) ? undefined : los?.get(stem);
		for (const area of areas ?? []) add(at, area, LOS / areas!.size);
	}
	return taught;
}
