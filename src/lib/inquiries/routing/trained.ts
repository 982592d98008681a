import { EXAMPLES, type Example } from './examples/examples';
import { neutral } from './examples/neutral';
import type { Model, Taught } from './model';
import { learning, train } from './train';
import { entries } from './vocabulary/vocabulary';
import { words } from './words';

/** What our vocabulary teaches together with examples. */
export function teach(examples: readonly Example[]): Model {
	return train(lessons(examples));
}

function lessons(examples: readonly Example[]): Taught[] {
	const whole = (area: Taught['area'], text: string) => ({ area, words: words(text), weight: 1 });
	return [
		...entries(),
		...neutral
			.split('\n')
			.filter(Boolean)
			.map((text) => whole(null, text)),
		...examples.map(({ area, text }) => whole(area, text))
	];
}

let model: Model | undefined;

/** The model of our vocabulary and all our examples; learned at once when it is not there yet. */
export function trained(): Model {
	model ??= teach(EXAMPLES);
	return model;
}

/** Learns between requests, so that nobody who writes to us waits a second for it. */
export async function learnAhead(): Promise<void> {
	const steps = learning(lessons(EXAMPLES));
	for (let step = steps.next(); !model; step = steps.next()) {
		if (step.done) model = step.value;
		else await new Promise((resolve) => setImmediate(resolve));
	}
}
