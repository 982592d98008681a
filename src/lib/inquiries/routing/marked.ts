/** A piece of a text, and whether it is one of the words that decided. */
export interface Piece {
	text: string;
	decided: boolean;
}

/** They decide only together with what they stand before: «ikke tømt», «uten vann». */
const LEANING = new Set(['ikke', 'ikkje', 'ingen', 'uten', 'utan', 'not', 'no']);
/** How many words may stand between them. */
const REACH = 2;

/**
 * The text in pieces, with the words that decided apart. Every letter of it is there, in order.
 * @param why words as they stand in the text, in lower case
 */
export function marked(text: string, why: readonly string[]): Piece[] {
	const words = new Set(why);
	// Odd places hold words, even ones what stands between them.
	const parts = text.split(/([\p{L}\p{N}]+)/u);
	const decides = (at: number) => words.has(parts[at]?.toLowerCase() ?? '');
	const leans = (at: number) => LEANING.has(parts[at]?.toLowerCase() ?? '');
	const holds = (at: number) => {
		if (at % 2 === 0 || !decides(at)) return false;
		if (!leans(at)) return true;
		const next = Array.from({ length: REACH }, (_, i) => at + 2 * (i + 1));
		return next.some((after) => decides(after) && !leans(after));
	};
	const pieces: Piece[] = [];
	for (const [at, part] of parts.entries()) {
		if (!part) continue;
		const decided = holds(at);
		const last = pieces.at(-1);
		if (last && last.decided === decided) last.text += part;
		else pieces.push({ text: part, decided });
	}
	return pieces;
}
