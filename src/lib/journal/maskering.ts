import { finnFodselsnummer } from './fodselsnummer';

/** What stands where something was taken out (Noark 5.2.31). */
export const MASKE = '*****';

/** What a public title should not hold. */
export type Avsloering = 'navn' | 'fodselsnummer';

/**
 * The title as the public may read it: the names and everything that looks like a fødselsnummer are
 * masked. A proposal: a person assesses the title before it is public.
 */
export function maskert(tittel: string, navn: string[]): string {
	const utenNummer = [...finnFodselsnummer(tittel)]
		.reverse()
		.reduce((text, { from, to }) => text.slice(0, from) + MASKE + text.slice(to), tittel);
	const utenNavn = names(navn).reduce((text, name) => text.replace(name, MASKE), utenNummer);
	return utenNavn.replace(/\*{5}(?:\s+\*{5})+/g, MASKE);
}

/** What a public title still gives away. */
export function avsloeringer(offentligTittel: string, navn: string[]): Avsloering[] {
	const found: Avsloering[] = [];
	if (names(navn).some((name) => name.test(offentligTittel))) found.push('navn');
	if (finnFodselsnummer(offentligTittel).length > 0) found.push('fodselsnummer');
	return found;
}

/** One pattern for each name and each part of it that is long enough to tell who it is. */
function names(navn: string[]): RegExp[] {
	const words = navn.flatMap((name) => [name.trim(), ...name.split(/[\s,]+/)]);
	return [...new Set(words)]
		.filter((word) => [...word].length >= 3)
		.sort((a, b) => b.length - a.length)
		.map((word) => new RegExp(`(?<!\\p{L})${escaped(word)}(?:s|'s|’s)?(?!\\p{L})`, 'giu'));
}

function escaped(word: string): string {
	return word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/\s+/g, '\\s+');
}
