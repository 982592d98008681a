import { partsOfCompound } from './compound';
import { forgiving } from './stem';
import type { Word } from './words';

/** What a text is taken apart into: whole words, pairs of neighbours, and parts of words. */
export const FAMILIES = { word: 0, pair: 1, part: 2 } as const;

/** A piece of a text, and the word that it is from; a pair comes as two halves, one from each. */
export interface Piece {
	family: (typeof FAMILIES)[keyof typeof FAMILIES];
	/** The same for the same piece in all texts. */
	key: string;
	/** Place of its word among the telling words. */
	at: number;
	/** How much of it is there: a word that only says where counts less. */
	weight: number;
}

const SHORTEST_PART = 4;
const LONGEST_PART = 5;
/** No Norwegian word is longer; beyond it lies what somebody made to be slow. */
const LONGEST_WORD = 40;
const AS_STREET_NAME = 0.3;
const AS_WHERE = 0.5;
const AS_PART_OF_COMPOUND = 0.4;

/**
 * Takes words apart. Parts of words know compounds that nobody has written before («vannlekkasje» by
 * «lekkasje»), misspellings, and words typed without æ, ø and å.
 */
export function piecesOf(words: readonly Word[]): Piece[] {
	const pieces: Piece[] = [];
	let before: string | undefined;
	for (const [at, word] of words.entries()) {
		const weight = weightOf(word);
		const stem = word.stem.slice(0, LONGEST_WORD);
		pieces.push({ family: FAMILIES.word, key: stem, at, weight });
		for (const key of partsOfCompound(stem))
			pieces.push({ family: FAMILIES.word, key, at, weight: weight * AS_PART_OF_COMPOUND });
		if (before !== undefined) {
			const pair = { family: FAMILIES.pair, key: `${before} ${stem}`, weight: 0.5 };
			pieces.push({ ...pair, at: at - 1 }, { ...pair, at });
		}
		for (const part of partsOf(stem)) pieces.push({ family: FAMILIES.part, key: part, at, weight });
		before = stem;
	}
	return pieces;
}

function weightOf({ isStreetName, isWhere }: Word): number {
	if (isStreetName) return AS_STREET_NAME;
	return isWhere ? AS_WHERE : 1;
}

const remembered = new Map<string, string[]>();
const REMEMBER = 30_000;

/** Every run of a few letters, marked as a part; `^` and `$` are where the word begins and ends. */
function partsOf(stem: string): string[] {
	const known = remembered.get(stem);
	if (known) return known;
	const bare = `^${forgiving(stem)}$`;
	const parts: string[] = [];
	for (let length = SHORTEST_PART; length <= LONGEST_PART; length++)
		for (let i = 0; i + length <= bare.length; i++) parts.push(`~${bare.slice(i, i + length)}`);
	if (remembered.size >= REMEMBER) remembered.clear();
	remembered.set(stem, parts);
	return parts;
}
