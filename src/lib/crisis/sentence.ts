import type { Lang, Sentence, Texts } from './template';
import type { Dictionary } from './values';

/** The placeholders of a text, in order. */
export function placeholders(text: string): string[] {
	return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
}

/**
 * One sentence in one language: its known, unknown or omitted variant, filled in, with a capital.
 * @returns '' when nothing is to be said
 */
export function sentence(from: Sentence, lang: Lang, dictionary: Dictionary): string {
	if (!('known' in from)) return filled(from[lang], dictionary) ?? '';
	const kinds = placeholders(from.known[lang]).map((name) => dictionary(name).kind);
	let variant: Texts | undefined = from.known;
	if (kinds.includes('unknown')) variant = from.unknown;
	else if (kinds.includes('omitted')) variant = from.omit;
	return variant ? (filled(variant[lang], dictionary) ?? '') : '';
}

/** The sentences of a paragraph with one space between them. */
export function paragraph(from: Sentence[], lang: Lang, dictionary: Dictionary): string {
	return from
		.map((one) => sentence(one, lang, dictionary))
		.filter(Boolean)
		.join(' ');
}

/** A text with its placeholders filled in, or null when one of them has no words. */
export function filled(text: string, dictionary: Dictionary): string | null {
	const missing = placeholders(text).some((name) => dictionary(name).kind !== 'known');
	if (missing) return null;
	const words = text.replace(/\{(\w+)\}/g, (_, name: string) => {
		const said = dictionary(name);
		return said.kind === 'known' ? straight(said.words) : '';
	});
	return capital(
		words
			.replace(/\s+/g, ' ')
			.replace(/ (?=[.,])/g, '')
			.replace(/([.!?…])\.+/g, '$1')
			.trim()
	);
}

function capital(text: string): string {
	return text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);
}

/**
 * Without marks that turn the direction of what stands beside them (U+202A–202E, U+2066–2069): in a
 * sentence, a post or an SMS they would turn our own words too. Marks of single letters stay.
 */
export function straight(text: string): string {
	return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}
