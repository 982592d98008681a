import { EXAMPLES } from './examples/examples';
import type { Model } from './model';
import { train } from './train';
import { entries } from './vocabulary/vocabulary';
import { words } from './words';

let model: Model | undefined;

/** What our vocabulary and examples have taught; learned when first asked for, in half a second. */
export function trained(): Model {
	model ??= train([
		...entries(),
		...EXAMPLES.map(({ area, text }) => ({ area, words: words(text), weight: 1 }))
	]);
	return model;
}
