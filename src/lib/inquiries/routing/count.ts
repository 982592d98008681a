import { AREAS, type Measured, type Model } from './model';

/** How much counting adds to learning, on the scale of what was learned. */
const SHARE = 0.15;
/** As if each piece had been seen so much in each area: none is ruled out by what is never seen. */
const BEFOREHAND = 0.02;

/** A text of an area, by its number; what no area owns is not counted. */
export interface Counted {
	text: Measured;
	area: number;
	weight: number;
}

/**
 * Adds to what is learned what plain counting says of each piece: how much oftener it stands in texts
 * of one area than in those of the others (naive Bayes, as log odds). Learning hears the loudest word
 * of a text and has little left for the others; counting hears each.
 */
export function addCounts(model: Model, texts: readonly Counted[]): void {
	const seen = new Float64Array(model.weights.length).fill(BEFOREHAND);
	const inAll = new Float64Array(AREAS).fill(BEFOREHAND * model.pieces.size);
	for (const { text, area, weight } of texts)
		for (const [i, id] of text.ids.entries()) {
			const amount = text.values[i]! * weight;
			seen[id * AREAS + area]! += amount;
			inAll[area]! += amount;
		}
	const total = sum(inAll);
	for (let from = 0; from < seen.length; from += AREAS) {
		const here = seen.subarray(from, from + AREAS);
		const anywhere = sum(here);
		for (let area = 0; area < AREAS; area++) {
			const within = here[area]! / inAll[area]!;
			const outside = (anywhere - here[area]!) / (total - inAll[area]!);
			model.weights[from + area]! += SHARE * Math.log(within / outside);
		}
	}
}

function sum(numbers: Float64Array): number {
	let all = 0;
	for (const one of numbers) all += one;
	return all;
}
