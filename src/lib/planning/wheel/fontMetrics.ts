/**
 * Advance widths of Inter at weight 600, in hundredths of an em, rounded up. Measured once with the font itself: the wheel is
 * drawn on the server, where there is no screen to measure on. A lighter weight is a little narrower, so what fits here fits.
 */
const WIDTHS: Record<number, string> = {
	26: ' ',
	28: 'Iijl',
	30: '’‘',
	32: ',.:·',
	34: "!';",
	36: '`t|',
	38: '()/[\\]',
	40: 'fr',
	44: '1',
	46: '{}°',
	48: '-_',
	50: '^–',
	52: '“”•',
	54: '"*',
	56: '?s',
	58: '7JLakxz§',
	60: 'Fcevyð',
	62: '5Ehnouøŋ',
	64: '23689bdgpq«»þđ',
	66: '#$0BPRSTZÞß',
	68: '&+4<=>~',
	72: 'KXY',
	74: 'ACDUV',
	76: 'GHNÐĐŊ',
	78: 'OQØ',
	84: 'w',
	90: 'm',
	92: 'æ',
	94: 'M',
	96: '…',
	100: '@—',
	102: '%WÆ'
};

/** What an unknown character may take: an emoji or a Chinese sign. */
const WIDEST = 140;

const widthOf = new Map(
	Object.entries(WIDTHS).flatMap(([width, chars]) => [...chars].map((c) => [c, Number(width)]))
);

/** How wide a text is at `size`, in the same units as `size`; never too narrow for Latin letters. */
export function textWidth(text: string, size: number): number {
	let hundredths = 0;
	for (const char of text) hundredths += widthOf.get(char) ?? composed(char);
	return (hundredths * size) / 100;
}

/** «å» is as wide as «a»: what is not in the table is measured without its marks, and kept there. */
function composed(char: string): number {
	let width = 0;
	for (const part of char.normalize('NFD'))
		if (!/\p{Mark}/u.test(part)) width += widthOf.get(part) ?? WIDEST;
	if (widthOf.size < 5000) widthOf.set(char, width);
	return width;
}
