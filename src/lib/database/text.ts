/**
 * Cleans a string at the door, before it is hashed or stored. libSQL cuts a string at NUL and
 * changes a lone surrogate silently, so neither may get that far.
 * @param input what came in; anything but a string is taken as empty
 * @param max the most Unicode code points that are kept
 * @returns well-formed NFC text without control characters but tab and newline, trimmed
 */
export function text(input: unknown, max: number): string {
	if (typeof input !== 'string') return '';
	const clean = input
		.toWellFormed()
		.replace(/\r\n?/g, '\n')
		.replace(/[^\P{Cc}\t\n]/gu, '')
		.normalize('NFC')
		.trim();
	return clean.length <= max ? clean : [...clean].slice(0, max).join('');
}
