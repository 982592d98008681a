/** The GSM 7 bit default alphabet, without the escape (3GPP TS 23.038 §6.2.1). */
const BASIC = new Set(
	'@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
		'¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
);
/** Its extension table: each of these takes two places (§6.2.1.1). */
const EXTENSION = new Set('\f^{}\\[~]|€');

/** Places in one message, and in each part of a longer one (TS 23.040 §9.2.3.24.1). */
const ROOM = { gsm7: { single: 160, part: 153 }, ucs2: { single: 70, part: 67 } } as const;

/** How a text goes out: in which alphabet, in how many parts, and what makes it dear. */
export interface Count {
	alphabet: keyof typeof ROOM;
	/** places that are used: septets, or UTF-16 units */
	length: number;
	parts: number;
	/** places left in the last part */
	left: number;
	/** the first character that is not in GSM-7, so that the whole text takes UCS-2; null in GSM-7 */
	dear: string | null;
}

/** Counts a text as the networks do: one character outside GSM-7 makes all of it UCS-2. */
export function smsCount(text: string): Count {
	const characters = [...text];
	const dear = characters.find((one) => !BASIC.has(one) && !EXTENSION.has(one)) ?? null;
	const alphabet = dear === null ? 'gsm7' : 'ucs2';
	const places = characters.map((one) =>
		dear === null && BASIC.has(one) ? 1 : widthOf(one, dear)
	);
	const length = places.reduce((sum, width) => sum + width, 0);
	const { single, part } = ROOM[alphabet];
	if (length <= single) return { alphabet, length, parts: 1, left: single - length, dear };
	const { parts, used } = filled(places, part);
	return { alphabet, length, parts, left: part - used, dear };
}

/** In GSM-7 what is not basic takes an escape and a place; in UCS-2 an emoji is two units. */
function widthOf(character: string, dear: string | null): number {
	return dear === null ? 2 : character.length;
}

/** No part ends in the middle of a character: an escape or a surrogate pair moves on whole. */
function filled(places: number[], room: number): { parts: number; used: number } {
	let parts = 1;
	let used = 0;
	for (const width of places) {
		if (used + width > room) {
			parts += 1;
			used = 0;
		}
		used += width;
	}
	return { parts, used };
}

/** Marks that say the same in GSM-7. Nothing that changes a name or a word is among them. */
const PLAIN: Record<string, string> = {
	'\u2010': '-',
	'\u2011': '-',
	'\u2012': '-',
	'\u2013': '-',
	'\u2014': '-',
	'\u2212': '-',
	'\u2018': "'",
	'\u2019': "'",
	'\u201a': "'",
	'\u201c': '"',
	'\u201d': '"',
	'\u201e': '"',
	'«': '"',
	'»': '"',
	'\u2026': '...',
	'\u2022': '-',
	'\u00a0': ' ',
	'\u202f': ' ',
	'\u2009': ' ',
	'\t': ' ',
	'\u00ad': '',
	'\u200b': '',
	'\ufeff': ''
};

/**
 * The text with typographic marks written plainly (– “ ” …), when that is what makes it fit GSM-7.
 * A text that needs UCS-2 anyway (a name in Sámi, another script) is left as it was written.
 */
export function plainMarks(text: string): string {
	const plain = [...text.normalize('NFC')].map((one) => PLAIN[one] ?? one).join('');
	return smsCount(plain).alphabet === 'gsm7' ? plain : text;
}
