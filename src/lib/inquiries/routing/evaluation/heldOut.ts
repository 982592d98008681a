import { languageOf } from '../../language';
import { EXAMPLES } from '../examples/examples';
import type { Model } from '../model';
import { teach } from '../trained';
import { words } from '../words';
import type { Sample } from './sample';

export const FOLDS = 5;
/** Texts that share so much of what they say are one text in two forms, or in two languages. */
const SAME_FAMILY = 0.5;

/** A part of our examples, and a model that was taught with the rest and with no text like them. */
export interface HeldOut {
	samples: Sample[];
	model: Model;
}

/** Holds out every so many families of texts: the honest figure is of what the model has not seen. */
export function heldOut(fold: number): HeldOut {
	const isHeldOut = familyOfEach().map((family) => family % FOLDS === fold);
	return {
		model: teach(EXAMPLES.filter((_, i) => !isHeldOut[i])),
		samples: EXAMPLES.filter((_, i) => isHeldOut[i]).map(({ area, text }) => ({
			...{ area, text, language: languageOf(text) }
		}))
	};
}

let families: number[] | undefined;

function familyOfEach(): number[] {
	if (families) return families;
	const said = EXAMPLES.map(({ text }) => new Set(words(text).map(({ stem }) => stem)));
	let count = 0;
	families = [];
	for (const [i, one] of said.entries()) {
		const like = said.findIndex(
			(other, j) => j < i && EXAMPLES[j]!.area === EXAMPLES[i]!.area && alike(one, other)
		);
		families.push(like < 0 ? count++ : families[like]!);
	}
	return families;
}

function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	let shared = 0;
	for (const stem of one) if (other.has(stem)) shared++;
	return shared >= SAME_FAMILY * (one.size + other.size - shared);
}
