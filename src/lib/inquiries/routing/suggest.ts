import { SERVICE_AREAS, type ServiceArea } from '$lib/staff/serviceAreas';
import { addKnowledge, NOTHING_MORE, type Knowledge } from './knowledge';
import { toShares, weigh, type Model } from './model';
import { trained } from './trained';
import { words, type Word } from './words';

export interface Suggestion {
	area: ServiceArea;
	/** How likely this area is, 0–1. */
	score: number;
	/** The words of the text that spoke for it, the strongest first. */
	why: string[];
	/** Those of them that routes confirmed here have taught; left out when none. */
	learned?: string[];
}

export interface Suggested {
	/** At most three, the most likely first; none when there is nothing to go by. */
	suggestions: Suggestion[];
	/** False: say «usikker – velg selv». */
	confident: boolean;
}

/** What somebody pasted from a page. */
const MARKUP = /<\/?[a-z][^<>]*>/gi;
/** People say first what it is about. */
const READ_AT_MOST = 4000;
/** Of what it found at least so likely, 91 % was right on texts that it had not been taught with. */
const CONFIDENT_FROM = 0.6;
const AT_MOST = 3;
const WHY_AT_MOST = 5;
/** A word that says so much less than the one that says most did not decide. */
const WHY_AT_LEAST = 0.2;

/**
 * Suggests which service areas a text is about. Pure and offline; bokmål, nynorsk, everyday words.
 * @param text what somebody wrote; only the first 4 000 characters are read
 * @param more what the kommune knows besides
 * @param model another than ours, to measure with
 */
export function suggest(
	text: string,
	more: Knowledge = NOTHING_MORE,
	model: Model = trained()
): Suggested {
	const found = words(text.slice(0, READ_AT_MOST).replace(MARKUP, ' '));
	const weighed = weigh(model, found);
	const taught = addKnowledge(weighed, found, model, more);
	const suggestions = [...toShares(weighed.sum).entries()]
		.sort(([, a], [, b]) => b - a)
		.slice(0, AT_MOST)
		.map(([area, score]) => told(area, score, { found, byWord: weighed.byWord, taught }));
	const [first] = suggestions;
	if (!first?.why.length) return { suggestions: [], confident: false };
	return { suggestions, confident: first.score >= CONFIDENT_FROM };
}

interface Ground {
	found: readonly Word[];
	byWord: Float64Array;
	taught: ReadonlySet<number>;
}

function told(area: number, score: number, { found, byWord, taught }: Ground): Suggestion {
	const said = new Map<string, number>();
	for (const [at, { written }] of found.entries())
		said.set(written, (said.get(written) ?? 0) + speaksFor(area, at, byWord));
	const strongest = [...said].sort(([, a], [, b]) => b - a).slice(0, WHY_AT_MOST);
	const enough = WHY_AT_LEAST * (strongest[0]?.[1] ?? 0);
	const why = strongest.filter(([, value]) => value > 0 && value >= enough).map(([word]) => word);
	const ours = new Set([...taught].map((at) => found[at]?.written));
	const learned = why.filter((word) => ours.has(word));
	return {
		area: SERVICE_AREAS[area]!,
		score: Math.round(score * 1000) / 1000,
		why,
		...(learned.length > 0 && { learned })
	};
}

/** How much more a word says for an area than for the others. */
function speaksFor(area: number, at: number, byWord: Float64Array): number {
	const all = byWord.subarray(at * SERVICE_AREAS.length, (at + 1) * SERVICE_AREAS.length);
	return all[area]! - all.reduce((sum, one) => sum + one, 0) / all.length;
}
