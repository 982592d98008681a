/** A row of a table that was written as text, and the line it begins on, counted from 1. */
export interface CsvRow {
	line: number;
	cells: string[];
}

/** What windows-1252 has where Latin-1 has control codes; Node's own decoder leaves these as codes. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text of a file: UTF-8, or what Excel in Norway writes when it is not (windows-1252, which is
 * Latin-1 with dashes and quotes), without a byte order mark.
 */
export function decode(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		const latin = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
		return latin.replace(/[\x80-\x9f]/g, (one) => WINDOWS[one.charCodeAt(0) - 0x80]!);
	}
}

/**
 * Reads a table (RFC 4180), with semicolons, commas or tabs between the cells: whichever the first
 * line has most of. Empty rows are left out.
 */
export function readCsv(text: string): CsvRow[] {
	const separator = separatorOf(/^.*/.exec(text)![0]);
	const rows: CsvRow[] = [];
	let cells: string[] = [];
	let cell = '';
	let quoted = false;
	let line = 1;
	let begins = 1;
	const endCell = () => {
		cells.push(cell.trim());
		cell = '';
	};
	const endRow = () => {
		endCell();
		if (cells.some(Boolean)) rows.push({ line: begins, cells });
		cells = [];
		begins = line + 1;
	};
	const all = text.replace(/\r\n?/g, '\n');
	for (let i = 0; i < all.length; i++) {
		const character = all[i]!;
		if (quoted && character === '"' && all[i + 1] === '"') cell += all[i++];
		else if (character === '"' && (quoted || !cell.trim())) quoted = !quoted;
		else if (!quoted && character === separator) endCell();
		else if (!quoted && character === '\n') endRow();
		else cell += character;
		if (character === '\n') line++;
	}
	endRow();
	return rows;
}

function separatorOf(firstLine: string): string {
	const many = (separator: string) => firstLine.split(separator).length;
	return [';', ',', '\t'].reduce((best, one) => (many(one) > many(best) ? one : best));
}
