import { SERVICE_AREAS, type ServiceArea } from '$lib/staff/serviceAreas';
import { evidence, NOTHING_MORE, type Evidence, type Knowledge } from './evidence';
import { words } from './words';

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
	/** At most three, the most likely first. */
	suggestions: Suggestion[];
	/** False: say «usikker – velg selv». */
	confident: boolean;
}

const READ_AT_MOST = 6000;
/** People say first what it is about; so many words in, a word counts half. */
const OPENING = 14;
const OPENING_COUNTS = 1.25;
const HALVED_AFTER = 50;
/** Only the strongest words of an area count, or a long text would drown in its asides. */
const WORDS_THAT_COUNT = 8;
const SHARPNESS = 1.7;
const DOUBT = 3;
const CONFIDENT_FROM = 0.5;
const AT_MOST = 3;
const WHY_AT_MOST = 5;

/**
 * Suggests which service areas a text is about. Pure and offline; bokmål, nynorsk, everyday words.
 * @param text what somebody wrote; only the first 6 000 characters are read
 * @param more what the kommune knows besides
 */
export function suggest(text: string, more: Knowledge = NOTHING_MORE): Suggested {
	const found = evidence(words(text.slice(0, READ_AT_MOST)), more);
	const strength = new Map(SERVICE_AREAS.map((area) => [area, strengthOf(area, found)]));
	const scores = scored(strength);
	const suggestions = [...scores]
		.filter(([, score]) => score > 0)
		.sort((a, b) => b[1] - a[1])
		.slice(0, AT_MOST)
		.map(([area, score]) => told(area, score, found));
	return { suggestions, confident: (suggestions[0]?.score ?? 0) >= CONFIDENT_FROM };
}

/** A word counts once, a little more when repeated and when it stands early in the text. */
function strengthOf(area: ServiceArea, found: readonly Evidence[]): number {
	const strongest = [...byWord(area, found).values()].sort((a, b) => b - a);
	return strongest.slice(0, WORDS_THAT_COUNT).reduce((sum, value) => sum + value, 0);
}

function placed(at: number): number {
	return at < OPENING ? OPENING_COUNTS : 1 / (1 + (at - OPENING) / HALVED_AFTER);
}

function byWord(area: ServiceArea, found: readonly Evidence[]): Map<string, number> {
	const strongest = new Map<string, number>();
	for (const { written: all, at, weights, strength } of found) {
		const written = all.join(' ');
		const weight = weights.get(area);
		if (weight === undefined) continue;
		const value = weight * strength * placed(at);
		const before = strongest.get(written);
		strongest.set(written, before === undefined ? value : Math.max(before, value) + value * 0.1);
	}
	return strongest;
}

/** Strengths as shares; weak evidence leaves room for doubt. */
function scored(strength: Map<ServiceArea, number>): Map<ServiceArea, number> {
	const sharp = new Map([...strength].map(([area, value]) => [area, value ** SHARPNESS]));
	const total = [...sharp.values()].reduce((sum, value) => sum + value, 0) + DOUBT;
	return new Map([...sharp].map(([area, value]) => [area, value / total]));
}

function told(area: ServiceArea, score: number, found: readonly Evidence[]): Suggestion {
	const words = why(area, found);
	const taught = found
		.filter(({ learned, weights }) => learned && weights.has(area))
		.flatMap(({ written }) => written);
	const learned = words.filter((word) => taught.includes(word));
	return { area, score: round(score), why: words, ...(learned.length > 0 && { learned }) };
}

function why(area: ServiceArea, found: readonly Evidence[]): string[] {
	const strongest = [...byWord(area, found)].sort((a, b) => b[1] - a[1]);
	const words = strongest.flatMap(([written]) => written.split(' '));
	return [...new Set(words)].slice(0, WHY_AT_MOST);
}

function round(score: number): number {
	return Math.round(score * 1000) / 1000;
}
