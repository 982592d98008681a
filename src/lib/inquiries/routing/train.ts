import { SERVICE_AREAS } from '$lib/staff/serviceAreas';
import { addCounts } from './count';
import { addUp, AREAS, measured, toShares, type Measured, type Model, type Taught } from './model';
import { piecesOf, type Piece } from './pieces';

const ROUNDS = 3;
const STEP = 0.4;
const BIAS_STEP = 0.05;
const FIRST_DOUBT = 0.01;
/** An area that is judged as well as this learns nothing more of a text. */
const GOOD_ENOUGH = 0.03;
const NO_AREA = -1;
/** So many texts at a time: a few milliseconds. */
const STEP_TEXTS = 200;

/**
 * Learns what speaks for which area: multinomial logistic regression over TF-IDF of pieces, by
 * stochastic gradient (AdaGrad), and counting beside it. Always the same for the same examples.
 */
export function train(examples: readonly Taught[]): Model {
	const steps = learning(examples);
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

/** As `train`, in short steps: others can be served between them. */
export function* learning(examples: readonly Taught[]): Generator<undefined, Model> {
	const taken: Piece[][] = [];
	for (const { words } of examples) {
		taken.push(piecesOf(words));
		if (taken.length % STEP_TEXTS === 0) yield;
	}
	const model = untrained(taken);
	yield;
	const texts = taken.map((pieces) => measured(model, pieces));
	const targets = examples.map(({ area }) => (area ? SERVICE_AREAS.indexOf(area) : NO_AREA));
	const learner = { model, doubt: new Float32Array(model.weights.length).fill(FIRST_DOUBT) };
	const order = texts.map((_, i) => i);
	for (let round = 0; round < ROUNDS; round++) {
		shuffle(order, round);
		for (const [at, i] of order.entries()) {
			if (at % STEP_TEXTS === 0) yield;
			learn(learner, texts[i]!, targets[i]!, examples[i]!.weight);
		}
	}
	const counted = texts.map((text, i) => ({
		text,
		area: targets[i]!,
		weight: examples[i]!.weight
	}));
	addCounts(
		model,
		counted.filter(({ area }) => area !== NO_AREA)
	);
	return model;
}

function untrained(taken: readonly Piece[][]): Model {
	const texts = new Map<string, number>();
	const last = new Map<string, number>();
	for (const [i, pieces] of taken.entries())
		for (const { key } of pieces) {
			if (last.get(key) === i) continue;
			last.set(key, i);
			texts.set(key, (texts.get(key) ?? 0) + 1);
		}
	const rare = (count: number) => Math.log(1 + taken.length / count);
	let id = 0;
	return {
		pieces: new Map(Array.from(texts.keys(), (key) => [key, id++])),
		rarity: Float64Array.from(texts.values(), rare),
		unseen: rare(1),
		weights: new Float32Array(texts.size * AREAS),
		bias: new Float64Array(AREAS)
	};
}

const errors = new Float64Array(AREAS);
const wrong = new Int32Array(AREAS);

function learn(
	{ model, doubt }: { model: Model; doubt: Float32Array },
	text: Measured,
	target: number,
	weight: number
): void {
	toShares(addUp(model, text, errors));
	if (target === NO_AREA) for (let area = 0; area < AREAS; area++) errors[area]! -= 1 / AREAS;
	else errors[target]! -= 1;
	let count = 0;
	for (let area = 0; area < AREAS; area++) {
		if (Math.abs(errors[area]!) < GOOD_ENOUGH) continue;
		errors[area]! *= weight;
		model.bias[area]! -= BIAS_STEP * errors[area]!;
		wrong[count++] = area;
	}
	for (let i = 0; i < text.ids.length; i++)
		for (let one = 0; one < count; one++) {
			const area = wrong[one]!;
			const at = text.ids[i]! * AREAS + area;
			const slope = errors[area]! * text.values[i]!;
			const doubted = (doubt[at]! += slope * slope);
			model.weights[at]! -= (STEP * slope) / Math.sqrt(doubted);
		}
}

/** The order of a round: the same each time, another for each round. */
function shuffle(order: number[], round: number): void {
	let seed = 7 + round;
	for (let i = order.length - 1; i > 0; i--) {
		seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fff_ffff;
		const j = seed % (i + 1);
		[order[i], order[j]] = [order[j]!, order[i]!];
	}
}
