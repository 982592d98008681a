import type { MessageKey } from '../i18n/refusal';
import type { Locale } from '../i18n/locale';
import { PREPOSITIONS, type AreaKind, type Preposition } from './area';

/** Name endings that decide the preposition; the first that fits is taken. */
const ENDINGS: [RegExp, Preposition][] = [
	[/^(fv|rv|ev|e|kv)\.?\s?\d+\b|(veien|vegen|vei|veg)$/, 'langs'],
	[/(elva|elv|åa|fossen|vatnet|vannet|tjernet|brua|bru|kaia|kai|skole|skule|kirke|kyrkje)$/, 'ved'],
	[
		/(nes|neset|øy|øya|øyane|ø|holmen|odden|tangen|ås|åsen|haug|haugen|heia|høyden|berg|berget|mo|moen|myra|sletta|vollen|bakken|jordet|løkka|flata)$/,
		'på'
	]
];
const BEGINNINGS: Record<string, string[]> = {
	nb: ['i', 'på', 'ved', 'langs', 'rundt', 'nær', 'mellom', 'over', 'under', 'fra', 'ovenfor'],
	nn: ['i', 'på', 'ved', 'langs', 'rundt', 'nær', 'mellom', 'over', 'under', 'frå', 'ovanfor'],
	en: ['in', 'at', 'by', 'along', 'on', 'near', 'around', 'between', 'above', 'from', 'below']
};

/** The longest phrase, in code points: three of them go in a notification. */
export const PHRASE_MAX = 80;

/** How one might say where: «på Nes». A proposal only: whether it is «på» or «i» is known on the spot. */
export function proposedPhrase(name: string, kind: AreaKind, language: Locale): string {
	const preposition = prepositionOf(name, kind);
	if (language !== 'en') return `${preposition} ${named(name, kind)}`;
	return `${kind === 'institution' ? 'at' : PREPOSITIONS[preposition]} ${name}`;
}

/** The preposition that a name goes with, as far as its ending tells. */
export function prepositionOf(name: string, kind: AreaKind): Preposition {
	if (kind === 'institution') return 'ved';
	if (kind === 'pressureZone') return 'i';
	const found = ENDINGS.find(([ending]) => ending.test(name.toLowerCase()));
	return found?.[1] ?? 'i';
}

/** «Trykksone 2» is no proper name inside a sentence. */
function named(name: string, kind: AreaKind): string {
	return kind === 'pressureZone' ? name.replace(/^(Trykks|S)one\b/, (w) => w.toLowerCase()) : name;
}

/** What is wrong with a phrase in a language, or null; an empty one is left to be decided. */
export function phraseFault(phrase: string, language: string): MessageKey | null {
	if (!phrase) return null;
	if (phrase.endsWith('.')) return 'areas_phrase_stop';
	const first = phrase.split(' ')[0]?.toLowerCase() ?? '';
	const known = BEGINNINGS[language];
	const begins = known ? known.includes(first) : true;
	return begins && (!known || phrase.includes(' ')) ? null : 'areas_phrase_preposition';
}
