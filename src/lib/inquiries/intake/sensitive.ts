import { compiled, found, sentences } from '$lib/i18n/sign';
import { nationalIdsIn } from '$lib/privacy/nationalId';
import { SENSITIVE_WORDS, type SensitiveMatter } from '$lib/privacy/sensitiveWords';
import type { Sensitivity } from '$lib/staff/actor';
import type { StopIntent } from '../stop/stop';

/** Why something is for fewer eyes; the end of the key of the sentence that says so. */
export type Because = 'number' | SensitiveMatter;

/** How few should read it, and why: the words that decided, never a number. */
export interface Sensitive {
	level: Exclude<Sensitivity, 'normal'>;
	because: Because;
	words: string[];
}

/** Whom a sentence is about. Without one it is a question about the service, not about a person. */
const PERSON = compiled([
	'(jeg|eg|meg|min|mi|mitt|mine|vi|me|oss|vår|vårt|våre|sin|sitt|sine)',
	'(han|ham|hun|ho|henne|hans|hennes|hennar)',
	'(mor|mora|moren|far|faren|mamma|pappa|sønn|sønnen|son|sonen|datter|datteren|dotter|dottera|barnet|barnebarnet|mannen|kona|samboeren|bror|broren|søster|søsteren|bestemor|bestefar|besta|naboen|eleven)',
	'(my|me|mine|our|his|her|he|she|son|daughter|mother|father|husband|wife)',
	// «I» alone is a Norwegian preposition.
	'(im|ive|i (am|was|have|had|need|feel|got|get|cant|cannot|want|think|live|work|dont))'
]);

const RULES = SENSITIVE_WORDS.map(({ signs, ...rule }) => ({ ...rule, signs: compiled(signs) }));

/**
 * How few should read what somebody has written: health, children, violence and what else belongs to the
 * special categories (personvernforordningen art. 9) when it is about a person; money, work and
 * fødselsnummer are personal. Null: ordinary. It guesses; people raise it, and the owning unit lowers it.
 */
export function sensitiveIn(text: string, stops: readonly StopIntent[] = []): Sensitive | null {
	const all = sentences(text.slice(0, 12_000));
	const told = RULES.flatMap(({ level, because, signs }) => {
		const words = all.flatMap((one) => (PERSON.test(one.folded) ? (found(one, signs) ?? []) : []));
		return words.length ? [{ level, because, words: [...new Set(words)].slice(0, 4) }] : [];
	});
	const special = told.find(({ level }) => level === 'special') ?? fromStop(stops);
	if (special) return special;
	if (nationalIdsIn(text).length) return { level: 'personal', because: 'number', words: [] };
	return told[0] ?? null;
}

/** A child, or somebody who wants to die, is never for the whole house. */
function fromStop(stops: readonly StopIntent[]): Sensitive | null {
	if (stops.includes('suicide')) return { level: 'special', because: 'health', words: [] };
	if (stops.includes('child')) return { level: 'special', because: 'child', words: [] };
	return null;
}
