/**
 * What gives an intent away, in words as people write them. `*` stands for any ending or beginning of a
 * word, `(a|b)` for either, `_` for up to four words in between.
 */
export interface Signs {
	/** Count wherever they stand. */
	always: readonly string[];
	/** Count unless their sentence is about something else. */
	unless?: { signs: readonly string[]; about: readonly string[] };
}

/** A sentence: its words as they were written, and as they are compared. */
export interface Sentence {
	written: string[];
	folded: string;
}

/**
 * Letters as they are compared: without case, accents and doubling, and with å, ø and æ as on a foreign
 * keyboard, so that «hjeeelp», «sjolvmord» and «brener» are known too.
 */
export function fold(text: string): string {
	return text
		.toLowerCase()
		.replace(/ø|ö/g, 'o')
		.replace(/æ|ä|ae/g, 'e')
		.replace(/å/g, 'a')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/(\p{L})\1+/gu, '$1');
}

/** The sentences of a text, without what is not words. */
export function sentences(text: string): Sentence[] {
	return text
		.replace(/['’´`]/g, '')
		.split(/[.!?;:\n]+(?=\s|$)|\n/)
		.map((part) => part.match(/[\p{L}\p{M}\d]+/gu) ?? [])
		.filter((written) => written.length > 0)
		.map((written) => ({ written, folded: written.map(fold).join(' ') }));
}

/** One expression for many signs; it finds none when there are none. */
export function compiled(signs: readonly string[]): RegExp {
	const one = (sign: string) =>
		fold(sign)
			.replaceAll('*', '[^ ]*')
			.replaceAll('(', '(?:')
			.replaceAll(' _ ', '(?: [^ ]+){0,4}? ');
	return new RegExp(`(?<![^ ])(?:${signs.map(one).join('|') || '$^'})(?![^ ])`, 'u');
}

/** The words that were found, as they were written; null when none were. */
export function found({ written, folded }: Sentence, signs: RegExp): string | null {
	const match = signs.exec(folded);
	if (!match) return null;
	const before = folded.slice(0, match.index).split(' ').length - 1;
	const length = match[0].trim().split(' ').length;
	return written.slice(before, before + length).join(' ');
}
