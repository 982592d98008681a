import { expect, test } from 'vitest';
import { SERVICE_AREAS } from '$lib/staff/serviceAreas';
import { AREAS, toShares, weigh, type Taught } from './model';
import { learning, train } from './train';
import { words } from './words';

const taught = (area: Taught['area'], text: string): Taught => ({
	...{ area, words: words(text), weight: 1 }
});
const EXAMPLES = [
	taught('skole', 'rektor og lærer i klassen'),
	taught('skole', 'lekser fra lærer'),
	taught('vei og trafikk', 'hull i asfalten'),
	taught('vei og trafikk', 'asfaltert vei med hull')
];
const best = (sum: Float64Array) => SERVICE_AREAS[sum.indexOf(Math.max(...sum))];

test('what it is taught, it knows; the same examples teach the same', () => {
	const model = train(EXAMPLES);
	for (const { words, area } of EXAMPLES) expect(best(weigh(model, words).sum)).toBe(area);
	expect(train(EXAMPLES).weights).toEqual(model.weights);
});

test('learned in steps, it is the same', () => {
	const steps = learning(EXAMPLES);
	let step = steps.next();
	let taken = 0;
	for (; !step.done; step = steps.next()) taken++;
	expect(taken).toBeGreaterThan(1);
	expect(step.value.weights).toEqual(train(EXAMPLES).weights);
});

test('a compound and a misspelling are known by their parts', () => {
	const model = train(EXAMPLES);
	expect(best(weigh(model, words('Asfalthullet')).sum)).toBe('vei og trafikk');
	expect(best(weigh(model, words('Læreren')).sum)).toBe('skole');
	expect(best(weigh(model, words('laereren')).sum)).toBe('skole');
});

test('the sum is the bias and what each word adds, no more', () => {
	const model = train(EXAMPLES);
	const text = words('Læreren falt i hullet i asfalten, sier rektor');
	const { sum, byWord } = weigh(model, text);
	for (let area = 0; area < AREAS; area++) {
		const added = text.reduce((all, _, at) => all + byWord[at * AREAS + area]!, 0);
		expect(added + model.bias[area]!).toBeCloseTo(sum[area]!, 9);
	}
});

test('what is said whatever it is about speaks for no area more than for another', () => {
	const said = taught('skole', 'jeg ringte rektor igjen');
	const neutral = taught(null, 'jeg ringte igjen');
	const spoken = (examples: Taught[]) =>
		Math.max(...toShares(weigh(train(examples), words('ringte igjen')).sum));
	expect(spoken([...EXAMPLES, said, neutral])).toBeLessThan(spoken([...EXAMPLES, said]));
});

test('a text without words weighs nothing but the bias', () => {
	const model = train(EXAMPLES);
	expect(weigh(model, [])).toEqual({ sum: model.bias, byWord: new Float64Array(0) });
});
