import { EXAMPLES, type Example } from './examples/examples';
import { neutral } from './examples/neutral';
import type { Model, Taught } from './model';
import { train } from './train';
import { entries } from './vocabulary/vocabulary';
import { words } from './words';

/** What our vocabulary teaches together with examples. */
export function teach(examples: readonly Example[]): Model {
	const whole = (area: Taught['area'], text: string) => ({ area, words: words(text), weight: 1 });
	return train([
		...entries(),
		...neutral
			.split('\n')
			.filter(Boolean)
			.map((text) => whole(null, text)),
		...examples.map(({ area, text }) => whole(area, text))
	]);
}

let model: Model | undefined;

/** The model of our vocabulary and all our examples; learned when first asked for, in a second. */
export function trained(): Model {
	model ??= teach(EXAMPLES);
	return model;
}
