import { refuse, type Refusal } from '../i18n/refusal';

/** Houses along a street: all of it, or the numbers from and to, on one side or both. */
export interface StreetEntry {
	street: string;
	from?: number;
	to?: number;
	side?: 'odd' | 'even';
}

const HOUSE = String.raw`\d{1,4}\s?[a-zæøå]?`;
const RANGE = String.raw`${HOUSE}(?:\s?-\s?${HOUSE})?`;
/** House numbers at the end of a line: «3, 5 og 7-11». */
const NUMBERS = new RegExp(String.raw`\s(${RANGE}(?:\s?(?:,|og|&)\s?${RANGE})*)$`, 'i');
const SIDE = /[\s,(]+([a-zæøå]+)\)?$/i;
const SIDES: Record<string, StreetEntry['side']> = {
	oddetall: 'odd',
	oddetal: 'odd',
	odde: 'odd',
	ulike: 'odd',
	partall: 'even',
	partal: 'even',
	par: 'even',
	like: 'even',
	alle: undefined
};

/**
 * What one line of a street list says: «Strandgata», «Nesveien 1–45 oddetall», «Kaigata 3, 5 og 7–11».
 * A letter after a number counts as the number: «12 B» is all of number 12. Refuses what is unclear.
 */
export function streetEntries(line: string): StreetEntry[] | Refusal {
	const words = line
		.normalize('NFC')
		.replace(/[–—−]/g, '-')
		.replace(/\s+(til|t\.?o\.?m\.?)\s+(?=\d)/gi, '-')
		.replace(/\s+/g, ' ')
		.trim();
	const { side, rest } = sideOf(words);
	const numbers = NUMBERS.exec(rest)?.[1] ?? '';
	const street = rest.slice(0, rest.length - numbers.length).trim();
	if (!/\p{L}{2}/u.test(street) || street.length > 80) return refuse('areas_street_name');
	if (/\d\s?-\s?\d|[<>"\\;]/.test(street)) return refuse('areas_street_unclear');
	const ranges = numbers.split(/,|og|&/i).filter(Boolean);
	if (!ranges.length) return [{ street, ...(side && { side }) }];
	const entries = ranges.map((range) => {
		const [from = 0, to = from] = range.split('-').map((house) => parseInt(house, 10));
		return { street, from, to, ...(side && { side }) };
	});
	const wrong = entries.find(({ from, to }) => from > to || from < 1);
	return wrong ? refuse('areas_street_range', { from: wrong.from, to: wrong.to }) : entries;
}

/** The side of the street that the last word names, and what stands before it. */
function sideOf(words: string): { side: StreetEntry['side']; rest: string } {
	const [whole = '', last = ''] = SIDE.exec(words) ?? [];
	if (!Object.hasOwn(SIDES, last.toLowerCase())) return { side: undefined, rest: words };
	return { side: SIDES[last.toLowerCase()], rest: words.slice(0, -whole.length) };
}

/** A street list as a person writes it: one street a line. */
export function streetLines(entries: StreetEntry[]): string {
	return entries.map(streetWords).join('\n');
}

/** «Nesveien 1–45 oddetall». */
export function streetWords({ street, from, to, side }: StreetEntry): string {
	const numbers = from === undefined ? '' : from === to ? ` ${from}` : ` ${from}–${to}`;
	return `${street}${numbers}${side ? (side === 'odd' ? ' oddetall' : ' partall') : ''}`;
}

/**
 * A street's name as it is compared: «Nesvegen», «Nesveien» and «Nesv.» are one street, and so are
 * «Strandgata», «Strandgaten» and «Strand gt.».
 */
export function streetKey(street: string): string {
	return street
		.normalize('NFC')
		.toLowerCase()
		.replace(/[\s.'’-]+/g, '')
		.replace(/(veien|vegen|vei|veg|vn|v)$/, 'v')
		.replace(/(gaten|gata|gate|gt|g)$/, 'g');
}

/** Whether an entry holds a house; without a number: whether it holds any of the street. */
export function holdsHouse(entry: StreetEntry, street: string, number: number | null): boolean {
	if (streetKey(entry.street) !== streetKey(street)) return false;
	if (number === null) return true;
	const { from = 0, to = Infinity, side } = entry;
	const isEven = number % 2 === 0;
	return number >= from && number <= to && (!side || isEven === (side === 'even'));
}
