import type { Authority } from './authorities';
import type { FieldKey } from './fields';
import type { Pictogram } from './pictograms';

/** One text in each language that a template is written in. */
export type Texts = Record<Lang, string>;
export type Lang = 'nb' | 'nn' | 'en';
export const LANGS: readonly Lang[] = ['nb', 'nn', 'en'];

/** Of the languages a kommune writes in (BCP 47), those that templates are written in. */
export function langsOf(languages: readonly string[]): Lang[] {
	return LANGS.filter((lang) => languages.includes(lang));
}

/** Of those languages, the ones that a person must write by hand. */
export function byHand(languages: readonly string[]): string[] {
	return languages.filter((language) => !LANGS.some((lang) => lang === language));
}

/** The same text in bokmål, nynorsk and English. */
export const say = (nb: string, nn: string, en: string): Texts => ({ nb, nn, en });

/** What a message does to the incident: opens it, renews it, takes a mistake back, or ends it. */
export type Step = 'first' | 'update' | 'correction' | 'allClear';
export type Severity = 'hverdag' | 'alvorlig';

/**
 * A sentence with `{placeholders}`: fields of the dictionary, or `{area}` (with its own preposition),
 * `{kommune}`, `{dutyPhone}` and `{next}`. Plain texts are always said. Otherwise the
 * sentence is `known` when every field in it is known, `unknown` when one of them is not known yet,
 * `omit` when one is left out; a missing variant means that nothing is said.
 */
export type Sentence = Texts | { known: Texts; unknown?: Texts; omit?: Texts };

/** `must`: no message without it. `ask`: known, or «vi vet ikke ennå». `may`: can be left out. */
export type Need = 'must' | 'ask' | 'may';

/** Something that a person answers for before it is said. */
export interface Fact {
	key: string;
	label: Texts;
	/** Who owns the truth of it: the grid company, the police… */
	owner: Texts;
	/** The fields that may not be said before the fact is confirmed. */
	fields: FieldKey[];
}

/** Sentences in the order a warning is read (Mileti & Sorensen): danger and place, advice, the rest. */
export interface Template {
	name: Texts;
	title: Texts;
	/** Most important first: what does not fit in a notification is dropped from the end. */
	push: Sentence[];
	danger: Sentence[];
	advice: Sentence[];
	status: Sentence[];
	help: Sentence[];
	/** How residents are told that it is over, e.g. «Du kan drikke vannet igjen på Nes». */
	allClear: { title: Texts; advice: Sentence[] };
	severity: Severity;
	/** How many persons it takes to publish. */
	approval: 1 | 2;
	/** Authorities whose decision can be the second of two persons. */
	decidedBy?: readonly Authority[];
	/** Minutes without an answer after which one person may publish alone; 10 when left out. */
	breakGlassAfter?: number;
	/** When to tell: unasked always, unasked beyond the threshold, or only whoever asks. */
	trigger: { mode: 'proactive' | 'threshold' | 'reactive'; threshold: Texts };
	/** Suggested minutes to the next update, and hours until the message expires. */
	interval: number;
	lifetime: number;
	/** Who is notified: subscribers of the areas, every subscriber, or nobody (page and feeds only). */
	notifies: 'areas' | 'everyone' | 'nobody';
	/** At night: notify at once, or publish the page now and notify at 06:00. */
	night: 'now' | 'morning';
	/** Words that people search for when they look for the kind. */
	search: string;
	pictogram: Pictogram;
	fields: Partial<Record<FieldKey, Need>>;
	facts: Fact[];
	sources: string[];
	cap: CapMapping;
}

/** Values of CAP 1.2; `event` is a code of the OASIS event terms list, version 1.2. */
export interface CapMapping {
	category:
		| 'Geo'
		| 'Met'
		| 'Safety'
		| 'Security'
		| 'Rescue'
		| 'Fire'
		| 'Health'
		| 'Env'
		| 'Transport'
		| 'Infra'
		| 'CBRNE'
		| 'Other';
	event: `OET-${number}`;
	responseType: 'Shelter' | 'Evacuate' | 'Prepare' | 'Execute' | 'Avoid' | 'Monitor' | 'None';
	urgency: 'Immediate' | 'Expected' | 'Future' | 'Unknown';
	severity: 'Extreme' | 'Severe' | 'Moderate' | 'Minor' | 'Unknown';
	certainty: 'Observed' | 'Likely' | 'Possible' | 'Unknown';
}

/** A message as it goes out in one language. */
export interface Composed {
	title: string;
	push: string;
	paragraphs: string[];
	/** The paragraphs that tell what to do, one a line. */
	advice: string;
}

/**
 * A message in the languages it goes out in, by BCP 47 code; the kommune's main målform is always
 * one of them.
 */
export type Worded = Record<string, Composed>;

/** The message in a language, or in the first one it was written in. */
export function inWords(texts: Worded, lang: Lang): Composed {
	const words = texts[lang] ?? Object.values(texts)[0];
	if (!words) throw new Error('A message without words');
	return words;
}
