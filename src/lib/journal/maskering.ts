import { nationalIdsIn } from '$lib/privacy/nationalId';
import { HIDDEN, isNumber, personalIn, withoutNumbers } from '$lib/privacy/personal';

/** What stands where something was taken out (Noark 5.2.31). */
export const MASKE = HIDDEN;

/** What a public title should not hold. */
export type Avsloering = 'navn' | 'fodselsnummer' | 'nummer' | 'livet';

/**
 * The title as the public may read it: the names, telephones, account numbers and everything that looks
 * like a fødselsnummer are masked. A proposal: a person assesses the title before it is public.
 */
export function maskert(tittel: string, navn: string[]): string {
	const utenFodselsnummer = nationalIdsIn(tittel)
		.reverse()
		.reduce((text, { from, to }) => text.slice(0, from) + MASKE + text.slice(to), tittel);
	const utenNummer = withoutNumbers(utenFodselsnummer);
	const utenNavn = names(navn).reduce((text, name) => text.replace(name, MASKE), utenNummer);
	return utenNavn.replace(/\*{5}(?:\s+\*{5})+/g, MASKE);
}

/** What a public title still gives away. */
export function avsloeringer(offentligTittel: string, navn: string[]): Avsloering[] {
	const found: Avsloering[] = [];
	if (names(navn).some((name) => name.test(offentligTittel))) found.push('navn');
	if (nationalIdsIn(offentligTittel).length > 0) found.push('fodselsnummer');
	const rest = personalIn(offentligTittel).filter(
		({ kind, sure }) => sure && kind !== 'nationalId'
	);
	if (rest.some(({ kind }) => isNumber(kind))) found.push('nummer');
	if (rest.some(({ kind }) => !isNumber(kind))) found.push('livet');
	return found;
}

/** What is longer is no name that stands in a title; its parts are looked for all the same. */
const LONGEST = 200;

/** One pattern for each name and each part of it that is long enough to tell who it is. */
function names(navn: string[]): RegExp[] {
	const words = navn.flatMap((name) => [name.trim(), ...name.split(/[\s,]+/)]);
	return [...new Set(words)]
		.filter((word) => [...word].length >= 3 && word.length <= LONGEST)
		.sort((a, b) => b.length - a.length)
		.map((word) => new RegExp(`(?<!\\p{L})${escaped(word)}(?:s|'s|’s)?(?!\\p{L})`, 'giu'));
}

function escaped(word: string): string {
	return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');
}
