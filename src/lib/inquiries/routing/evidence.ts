import type { ServiceArea } from '$lib/staff/serviceAreas';
import { forgiving } from './stem';
import type { Learned } from './learned';
import { index, type Index, type Term } from './vocabulary/vocabulary';
import type { Word } from './words';

/** What one word or phrase of a text says. */
export interface Evidence {
	/** The words as they stand in the text, in lower case. */
	written: string[];
	/** Place of its first word among the telling words. */
	at: number;
	weights: ReadonlyMap<ServiceArea, number>;
	/** 1 for the very word, less for a part of a compound or a forgiven spelling. */
	strength: number;
	/** Known from routes that people have confirmed here. */
	learned?: true;
}

/** What a kommune knows besides our own words. */
export interface Knowledge {
	learned: Learned;
	/** Words of Los, for what our own words do not know. */
	los: Index | null;
}
export const NOTHING_MORE: Knowledge = { learned: new Map(), los: null };

const AS_MODIFIER = 0.85;
const AS_HEAD = 0.7;
const FORGIVEN = 0.75;
const AS_PHRASE = 1.15;
const AS_STREET_NAME = 0.35;
const AS_WHERE = 0.5;
const SHORTEST_PART = 3;

const vocabulary = index();

/** Everything in a text that speaks for some area. */
export function evidence(text: readonly Word[], { learned, los }: Knowledge): Evidence[] {
	return text.flatMap((word, at) => {
		const own = ofWord(word);
		const words = own.length || !los ? own : ofLos(word, los);
		const place = { written: [word.written], at };
		const taught = learned.get(word.stem);
		return [
			...words.map(({ weights, strength }) => ({
				...place,
				weights,
				strength: strength * asPlace(word)
			})),
			...(taught ? [{ ...place, weights: taught, strength: 1, learned: true as const }] : []),
			...ofPhrase(text, at, vocabulary),
			...(los ? ofPhrase(text, at, los) : [])
		];
	});
}

/** A word that only says where counts less. */
function asPlace({ isStreetName, isWhere }: Word): number {
	if (isStreetName) return AS_STREET_NAME;
	return isWhere ? AS_WHERE : 1;
}

function ofLos(word: Word, los: Index): Found[] {
	const term = los.terms.get(word.stem);
	return term ? [{ weights: term.weights, strength: 1 }] : [];
}

type Found = Pick<Evidence, 'weights' | 'strength'>;
const remembered = new Map<string, Found[]>();
const REMEMBER = 20_000;

function ofWord(word: Word): Found[] {
	const known = remembered.get(word.stem);
	if (known) return known;
	const found = lookUp(word.stem);
	if (remembered.size >= REMEMBER) remembered.clear();
	remembered.set(word.stem, found);
	return found;
}

function lookUp(stem: string): Found[] {
	const exact = vocabulary.terms.get(stem);
	if (exact) return [{ weights: exact.weights, strength: 1 }];
	const parts = ofCompound(stem);
	if (parts.length) return parts;
	const forgiven = vocabulary.forgiving.get(forgiving(stem));
	return forgiven ? [{ weights: forgiven.weights, strength: FORGIVEN }] : [];
}

/** The longest known beginning and, in what is left, the longest known ending. */
function ofCompound(stem: string): Found[] {
	const found: Found[] = [];
	let begun = 0;
	for (let end = stem.length - 2; end >= SHORTEST_PART && !begun; end--) {
		const term = vocabulary.terms.get(stem.slice(0, end));
		if (!term?.begins) continue;
		begun = end;
		found.push({ weights: term.weights, strength: AS_MODIFIER });
	}
	const head = headOf(stem, begun || 2);
	if (head) found.push({ weights: head.weights, strength: AS_HEAD });
	return found;
}

function headOf(stem: string, from: number): Term | undefined {
	for (let start = from; start <= stem.length - SHORTEST_PART; start++) {
		const term = vocabulary.terms.get(stem.slice(start));
		if (term?.ends) return term;
	}
	return undefined;
}

/** Phrases that begin here; one other word may stand between two words of a phrase. */
function ofPhrase(text: readonly Word[], at: number, known: Index): Evidence[] {
	const candidates = known.phrases.get(text[at]?.stem ?? '') ?? [];
	return candidates.flatMap((phrase) => {
		let last = at;
		const written = [text[at]?.written ?? ''];
		for (const stem of phrase.stems.slice(1)) {
			if (text[last + 1]?.stem === stem) last += 1;
			else if (text[last + 2]?.stem === stem) last += 2;
			else return [];
			written.push(text[last]?.written ?? '');
		}
		return [{ written, at, weights: phrase.weights, strength: AS_PHRASE }];
	});
}
