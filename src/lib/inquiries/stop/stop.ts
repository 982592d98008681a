import { compiled, found, sentences, type Sentence, type Signs } from '$lib/i18n/sign';
import { breach } from './intents/breach';
import { child } from './intents/child';
import { fire } from './intents/fire';
import { life } from './intents/life';
import { suicide } from './intents/suicide';
import { threat } from './intents/threat';

/** What must not wait in a queue, the most pressing first. */
const SIGNS = { fire, life, suicide, child, threat, breach } as const satisfies Record<
	string,
	Signs
>;
export type StopIntent = keyof typeof SIGNS;
export const STOP_INTENTS = Object.keys(SIGNS) as StopIntent[];

/** An intent, and the words that gave it away. */
export interface Stop {
	intent: StopIntent;
	words: string[];
}

const READ_AT_MOST = 12_000;
const WORDS_AT_MOST = 4;
const compiledSigns = STOP_INTENTS.map((intent) => {
	const { always, unless }: Signs = SIGNS[intent];
	const { signs = [], about = [] } = unless ?? {};
	return { intent, always: compiled(always), signs: compiled(signs), about: compiled(about) };
});

/** The signs of every intent as expressions on folded sentences, for where this module cannot run. */
export function signsOf() {
	return compiledSigns;
}

/**
 * What in a text must not wait: fire, danger to life, suicide, a child, threats, personal data astray.
 * Everyday words in bokmål, nynorsk and English. It finds too much rather than too little: a person
 * decides, and nobody is kept from writing.
 */
export function stopsIn(text: string): Stop[] {
	const all = sentences(text.slice(0, READ_AT_MOST));
	return compiledSigns
		.map(({ intent, ...signs }) => ({ intent, words: wordsFor(all, signs) }))
		.filter(({ words }) => words.length > 0);
}

function wordsFor(
	all: Sentence[],
	{ always, signs, about }: Record<'always' | 'signs' | 'about', RegExp>
): string[] {
	const words = all.flatMap(
		(sentence) =>
			found(sentence, always) ?? (about.test(sentence.folded) ? [] : (found(sentence, signs) ?? []))
	);
	return [...new Set(words)].slice(0, WORDS_AT_MOST);
}
