/** A sign that a reader can see; marks of direction, joiners and selectors alone are none. */
const SEEN = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u;

/**
 * Cleans a string at the door, before it is hashed or stored. libSQL cuts a string at NUL and
 * changes a lone surrogate silently, so neither may get that far.
 * @param input what came in; anything but a string is taken as empty
 * @param max the most Unicode code points that are kept
 * @returns well-formed NFC text without control characters but tab and newline, trimmed; nothing when nothing of it can be seen
 */
export function text(input: unknown, max: number): string {
	if (typeof input !== 'string') return '';
	const clean = input
		.toWellFormed()
		.replace(/\r\n?/g, '\n')
		.replace(/[^\P{Cc}\t\n]/gu, '')
		.normalize('NFC')
		.trim();
	if (!SEEN.test(clean)) return '';
	return clean.length <= max ? clean : [...clean].slice(0, max).join('');
}
