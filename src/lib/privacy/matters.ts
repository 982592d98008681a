import { compiled, found, sentences } from '$lib/i18n/sign';
import { SENSITIVE_WORDS, type SensitiveMatter } from './sensitiveWords';

/** Words about health, children, money, work or violence, and whether their sentence is about a person. */
export interface MatterAt {
	kind: SensitiveMatter;
	from: number;
	to: number;
	sure: boolean;
}

const SIGNS = SENSITIVE_WORDS.map(({ because, signs }) => ({ because, signs: compiled(signs) }));
/** Somebody in particular. «Vi» is the kommune in what it publishes, and «du» is everybody. */
const SOMEBODY = compiled([
	'(jeg|eg|meg|mitt|mine)',
	'(han|ham|hun|ho|henne|hans|hennes|hennar)',
	'(moren|mora|faren|mamma|pappa|sønnen|sonen|datteren|datter|dottera|dotter|barnebarnet|mannen|kona|samboeren|broren|søsteren|systera|bestemor|bestefar|naboen|eleven|beboeren|bebuaren)',
	'(my|he|she|his|her|son|daughter|mother|father|husband|wife)'
]);
/** «Ola Hansen»: two names after each other. «Lillevik kommune» is written with one capital. */
const NAMED = /(?<![\p{L}\d])\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\p{Ll}{2,}(?!\p{L})/u;

/**
 * Finds what may tell of somebody's life, by sentence. Sure when the sentence is about somebody: it names
 * a person, or it is no question and speaks of one. «Hva gjør barnevernet?» is about a service.
 */
export function mattersIn(text: string): MatterAt[] {
	return [...text.matchAll(/[^.!?\n]+(?:[.!?]+(?!\s)[^.!?\n]+)*[.!?]*/g)].flatMap(
		({ 0: piece, index }) => {
			const asks = piece.trimEnd().endsWith('?');
			return sentences(piece).flatMap((sentence) => {
				const sure = NAMED.test(piece) || (!asks && SOMEBODY.test(sentence.folded));
				return SIGNS.flatMap(({ because: kind, signs }) => {
					const words = found(sentence, signs);
					const at = words && placeOf(words, piece);
					return at ? [{ kind, from: index + at.from, to: index + at.to, sure }] : [];
				});
			});
		}
	);
}

/** Where words stand in a text that has signs and spaces between them. */
function placeOf(words: string, text: string): { from: number; to: number } | null {
	const pattern = words.split(' ').join('[^\\p{L}\\d]+');
	const match = new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, 'u').exec(text);
	return match && { from: match.index, to: match.index + match[0].length };
}
