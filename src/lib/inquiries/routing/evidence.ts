import type { ServiceArea } from '$lib/staff/serviceAreas';
import { forgiving } from './stem';
import { index, type Term } from './vocabulary/vocabulary';
import type { Word } from './words';

/** What one word or phrase of a text says. */
export interface Evidence {
	/** The words as they stand in the text, in lower case. */
	written: string[];
	/** Place of its first word among the telling words. */
	at: number;
	weights: Map<ServiceArea, number>;
	/** 1 for the very word, less for a part of a compound or a forgiven spelling. */
	strength: number;
}

const AS_MODIFIER = 0.85;
const AS_HEAD = 0.7;
const FORGIVEN = 0.75;
const AS_PHRASE = 1.15;
const AS_STREET_NAME = 0.35;
const SHORTEST_PART = 3;

const vocabulary = index();

/** Everything in a text that speaks for some area. */
export function evidence(text: readonly Word[]): Evidence[] {
	return text.flatMap((word, at) => [
		...ofWord(word).map(({ weights, strength }) => ({
			written: [word.written],
			at,
			weights,
			strength: strength * (word.isStreetName ? AS_STREET_NAME : 1)
		})),
		...ofPhrase(text, at)
	]);
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
function ofPhrase(text: readonly Word[], at: number): Evidence[] {
	const candidates = vocabulary.phrases.get(text[at]?.stem ?? '') ?? [];
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
