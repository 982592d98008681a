import { SERVICE_AREAS, type ServiceArea } from '$lib/staff/serviceAreas';
import { piecesOf, type Piece } from './pieces';
import type { Word } from './words';

/** Every piece that has been seen, how rare it is, and how it speaks for each area. */
export interface Model {
	pieces: ReadonlyMap<string, number>;
	rarity: Float64Array;
	/** Of a piece that was never seen. */
	unseen: number;
	/** piece × area */
	weights: Float32Array;
	bias: Float64Array;
}

/** The pieces of a text that a model knows, each once, and how much of the text each is. */
export interface Measured {
	ids: Int32Array;
	values: Float64Array;
}

export const AREAS = SERVICE_AREAS.length;
/** How much words, pairs and parts have to say together, whatever the length of the text. */
const SHARE: Record<Piece['family'], number> = [1, 0.5, 0.7];

/** How much of a text each of its pieces is: TF-IDF, of length one in each family. */
export function measured(model: Model, pieces: readonly Piece[]): Measured {
	const amounts = new Map<string, { family: Piece['family']; amount: number }>();
	for (const { key, family, weight } of pieces) {
		const known = amounts.get(key);
		if (known) known.amount += weight;
		else amounts.set(key, { family, amount: weight });
	}
	const ids: number[] = [];
	const values: number[] = [];
	const families: Piece['family'][] = [];
	const lengths = [0, 0, 0];
	for (const [key, { family, amount }] of amounts) {
		const id = model.pieces.get(key);
		const value = damped(amount) * (id === undefined ? model.unseen : model.rarity[id]!);
		lengths[family]! += value * value;
		if (id === undefined) continue;
		ids.push(id);
		values.push(value);
		families.push(family);
	}
	const scale = lengths.map((length, family) => SHARE[family as 0] / Math.sqrt(length || 1));
	return {
		ids: Int32Array.from(ids),
		values: Float64Array.from(values, (value, i) => value * scale[families[i]!]!)
	};
}

/** A word that is said again says little more. */
function damped(amount: number): number {
	return amount < 1 ? amount : 1 + Math.log(amount);
}

/** What speaks for each area, into `sum`. */
export function addUp(
	{ weights, bias }: Pick<Model, 'weights' | 'bias'>,
	{ ids, values }: Measured,
	sum = new Float64Array(AREAS)
): Float64Array {
	sum.set(bias);
	for (let i = 0; i < ids.length; i++) {
		const from = ids[i]! * AREAS;
		const value = values[i]!;
		for (let area = 0; area < AREAS; area++) sum[area]! += weights[from + area]! * value;
	}
	return sum;
}

/** Turns sums into shares of one, in place: how likely each area is. */
export function toShares(sum: Float64Array): Float64Array {
	let most = -Infinity;
	for (const one of sum) most = Math.max(most, one);
	let total = 0;
	for (let i = 0; i < sum.length; i++) total += sum[i] = Math.exp(sum[i]! - most);
	for (let i = 0; i < sum.length; i++) sum[i]! /= total;
	return sum;
}

/** What speaks for each area in a text: all of it, and what each word adds (words × areas). */
export interface Weighed {
	sum: Float64Array;
	byWord: Float64Array;
}

/** Weighs a text; the sum is the bias and exactly what its words add. */
export function weigh(model: Model, words: readonly Word[]): Weighed {
	const pieces = piecesOf(words);
	const text = measured(model, pieces);
	const place = new Map([...text.ids].map((id, i) => [id, i]));
	const amounts = new Float64Array(text.ids.length);
	const placeOf = ({ key }: Piece) => place.get(model.pieces.get(key) ?? -1);
	for (const piece of pieces) {
		const i = placeOf(piece);
		if (i !== undefined) amounts[i]! += piece.weight;
	}
	const byWord = new Float64Array(words.length * AREAS);
	for (const piece of pieces) {
		const i = placeOf(piece);
		if (i === undefined) continue;
		const value = (text.values[i]! * piece.weight) / amounts[i]!;
		const [from, to] = [text.ids[i]! * AREAS, piece.at * AREAS];
		for (let area = 0; area < AREAS; area++)
			byWord[to + area]! += value * model.weights[from + area]!;
	}
	return { sum: addUp(model, text), byWord };
}

/** A text or word, and what it is about, as somebody who knew has said. */
export interface Taught {
	/** Null: it speaks for no area more than for another. */
	area: ServiceArea | null;
	words: readonly Word[];
	/** 1 for a text; less for a word that only tips the scale. */
	weight: number;
}
