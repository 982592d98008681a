import type { ServiceArea } from '$lib/staff/serviceAreas';
import { forgiving } from '../stem';
import { words } from '../words';
import { building } from './building';
import { business } from './business';
import { culture } from './culture';
import { health } from './health';
import { kindergarten } from './kindergarten';
import { nature } from './nature';
import { other } from './other';
import { politics } from './politics';
import { preparedness } from './preparedness';
import { road } from './road';
import { school } from './school';
import { social } from './social';
import { staff } from './staff';
import { tax } from './tax';
import { waste } from './waste';
import { water } from './water';

/**
 * The words of one service area, bokmål and nynorsk, parted by commas; several words are a phrase.
 * A short word takes part in compounds only when a star says so: `vei*` (veidekke), `*vei` (skogsvei).
 */
export interface Vocabulary {
	area: ServiceArea;
	/** Alone enough to decide. */
	decisive: string;
	/** Usually about this area. */
	likely: string;
	/** Tips the scale. */
	hint: string;
}

const VOCABULARIES = [
	water,
	road,
	waste,
	school,
	kindergarten,
	health,
	social,
	building,
	culture,
	tax,
	politics,
	preparedness,
	nature,
	business,
	staff,
	other
];

const WEIGHTS = { decisive: 5, likely: 1.6, hint: 0.5 } as const;

/** From this length on, a word is looked for inside compounds without a star. */
const COMPOUNDS_FROM = 5;

export interface Term {
	weights: Map<ServiceArea, number>;
	/** May begin a compound. */
	begins: boolean;
	/** May end a compound. */
	ends: boolean;
}

export interface Phrase {
	stems: string[];
	weights: Map<ServiceArea, number>;
}

export interface Index {
	terms: Map<string, Term>;
	forgiving: Map<string, Term>;
	/** first stem → the phrases that begin with it */
	phrases: Map<string, Phrase[]>;
}

/** All vocabularies as one index from stems to weights per area. */
export function index(vocabularies: readonly Vocabulary[] = VOCABULARIES): Index {
	const built: Index = { terms: new Map(), forgiving: new Map(), phrases: new Map() };
	for (const vocabulary of vocabularies)
		for (const tier of ['decisive', 'likely', 'hint'] as const)
			for (const entry of vocabulary[tier].split(','))
				add(built, entry.trim(), vocabulary.area, WEIGHTS[tier]);
	for (const term of built.terms.values()) share(term.weights);
	for (const [stem, term] of built.terms) {
		const key = forgiving(stem);
		if (stem.length >= COMPOUNDS_FROM && !built.forgiving.has(key)) built.forgiving.set(key, term);
	}
	return built;
}

function add(built: Index, entry: string, area: ServiceArea, weight: number): void {
	const stems = words(entry).map((word) => word.stem);
	const [first] = stems;
	if (first === undefined) return;
	if (stems.length > 1) return addPhrase(built, stems, area, weight);
	// «lån av» has one telling word left, and «lån» alone was not meant.
	if (entry.includes(' ')) return;
	const long = first.length >= COMPOUNDS_FROM;
	const term = built.terms.get(first) ?? { weights: new Map(), begins: long, ends: long };
	term.begins ||= entry.endsWith('*');
	term.ends ||= entry.startsWith('*');
	raise(term.weights, area, weight);
	built.terms.set(first, term);
}

function addPhrase(built: Index, stems: string[], area: ServiceArea, weight: number): void {
	const [first = ''] = stems;
	const same = built.phrases.get(first) ?? [];
	const known = same.find((phrase) => phrase.stems.join(' ') === stems.join(' '));
	if (known) raise(known.weights, area, weight);
	else built.phrases.set(first, [...same, { stems, weights: new Map([[area, weight]]) }]);
}

function raise(weights: Map<ServiceArea, number>, area: ServiceArea, weight: number): void {
	weights.set(area, Math.max(weight, weights.get(area) ?? 0));
}

/** A word that several areas claim says less about each of them. */
function share(weights: Map<ServiceArea, number>): void {
	const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
	for (const [area, weight] of weights) weights.set(area, weight * Math.sqrt(weight / total));
}
