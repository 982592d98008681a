/** What opens a file in a spreadsheet as UTF-8, with æ, ø and å whole. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * One line of a CSV file (RFC 4180, with the semicolon that a Norwegian spreadsheet expects). A cell
 * that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection).
 */
export function csvLine(cells: (string | number | null)[]): string {
	return `${cells.map(cell).join(';')}\r\n`;
}

function cell(value: string | number | null): string {
	if (value === null) return '';
	if (typeof value === 'number') return String(value);
	const harmless = /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(value) ? `'${value}` : value;
	return /[;"\r\n']/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
