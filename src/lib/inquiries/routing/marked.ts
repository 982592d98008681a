/** A piece of a text, and whether it is one of the words that decided. */
export interface Piece {
	text: string;
	decided: boolean;
}

/**
 * The text in pieces, with the words that decided apart. Every letter of it is there, in order.
 * @param why words as they stand in the text, in lower case
 */
export function marked(text: string, why: readonly string[]): Piece[] {
	const words = new Set(why);
	const pieces: Piece[] = [];
	for (const part of text.split(/([\p{L}\p{N}]+)/u)) {
		if (!part) continue;
		const decided = words.has(part.toLowerCase());
		const last = pieces.at(-1);
		if (last && last.decided === decided) last.text += part;
		else pieces.push({ text: part, decided });
	}
	return pieces;
}
