import { text } from '../database/text';
import { refuse } from '../i18n/refusal';
import { FaultList } from './faultList';
import { Lines } from './lines';
import { unread, type Choices, type Reading, type Shape } from './reading';
import { merged } from './shapes';
import { streetEntries } from './streets';

/** The most lines in a list. */
const MOST_LINES = 20_000;
const HEADING =
	/^(område|omrade|(trykk)?sone(navn)?|krets(navn)?|navn|area|name|gate(navn)?|vei(navn)?|veg(namn)?|street|adresse(navn)?|fra|frå|til|from|to|side|nr)$/i;

/**
 * Reads a list of streets, pasted or from a spreadsheet: a street a line, for the area that was
 * named beside it, or `area;street;from;to;side`. Whatever is wrong is told by line.
 */
export function readStreetList(source: string, { name }: Choices): Reading {
	const rows = source.split('\n');
	if (!source.trim()) return unread({ ...refuse('areas_file_empty'), line: 1 });
	if (rows.length > MOST_LINES)
		return unread({ ...refuse('areas_list_long', { most: MOST_LINES }), line: MOST_LINES + 1 });
	const faults = new FaultList(new Lines(source));
	const shapes: Shape[] = [];
	let offset = 0;
	for (const [i, row] of rows.entries()) {
		const start = offset;
		offset += row.length + 1;
		const line = text(row, 500);
		if (!line || (i === 0 && isHeading(line))) continue;
		const { area, street } = columns(line, name);
		faults.of(area || street, start);
		const streets = streetEntries(street);
		if (!area) faults.add(refuse('areas_list_name_missing'));
		else if ('refused' in streets) faults.add(streets);
		else shapes.push({ name: area, sourceId: null, line: i + 1, geometry: null, streets });
	}
	return { ...unread(), shapes: merged(shapes).map(withoutDoubles), ...faults.told() };
}

/** A first line with nothing but the names of columns. */
function isHeading(line: string): boolean {
	const cells = cellsOf(line);
	return cells.length > 1 && cells.every((cell) => HEADING.test(cell));
}

function cellsOf(line: string): string[] {
	return line.split(/[;\t]/).map((cell) =>
		cell
			.trim()
			.replace(/^"(.*)"$/, '$1')
			.trim()
	);
}

/** Where there are columns, the first is the area, unless a number follows it: then it is a street. */
function columns(line: string, name: string): { area: string; street: string } {
	const cells = cellsOf(line);
	const hasArea = cells.length > 1 && !/^\d*$/.test(cells[1] ?? '');
	const [street = '', from = '', to = '', side = ''] = hasArea ? cells.slice(1) : cells;
	return {
		area: (hasArea ? (cells[0] ?? '') : name).replace(/\s+/g, ' ').slice(0, 100),
		street: `${street} ${from && to ? `${from}-${to}` : from || to} ${side}`
	};
}

function withoutDoubles(shape: Shape): Shape {
	const entries = new Map(shape.streets?.map((entry) => [JSON.stringify(entry), entry]));
	return { ...shape, streets: [...entries.values()] };
}
