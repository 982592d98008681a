import * as v from 'valibot';
import { readWeek } from '$lib/calendar/hoursText';
import { NO_HOURS, type OpeningHours } from '$lib/calendar/openingHours';
import { isRefused, refuse, type MessageKey, type Refusal } from '$lib/i18n/refusal';
import { EMAIL, line, NAME, PHONE } from '../personForm';
import { SERVICE_AREAS, type ServiceArea } from '../serviceAreas';
import { readCsv, type CsvRow } from './csv';

/** What a column is called, in any way people would call it. */
const COLUMNS = {
	nameNb: ['navn', 'enhet', 'namn', 'eining', 'name', 'unit', 'navn på bokmål'],
	nameNn: ['nynorsk', 'navn på nynorsk', 'namn på nynorsk', 'name in nynorsk'],
	email: ['e-post', 'epost', 'e-postadresse', 'postkasse', 'e-mail', 'email', 'mailbox'],
	phone: ['telefon', 'tlf', 'phone'],
	hours: ['åpningstid', 'åpningstider', 'opningstid', 'opningstider', 'opening hours', 'hours'],
	serviceAreas: ['tjenesteområder', 'tjenesteområde', 'tenesteområde', 'service areas', 'ansvar']
} as const;
type Column = keyof typeof COLUMNS;
const COLUMN_KEYS = Object.keys(COLUMNS) as Column[];

/** The first line of the table, and a unit: to copy. */
export const EXAMPLE = `navn;e-post;telefon;åpningstid;tjenesteområder
Servicetorget;servicetorg@kommunen.no;55 50 00 00;mandag–fredag 9–15;annet
Teknisk drift;drift@kommunen.no;;7–11 og 11.30–15;vei og trafikk, renovasjon`;

/** The most units a table may have. The largest kommune has some hundred. */
const MOST = 500;

/** A unit as a line of the table says it. What has no column, or an empty cell, is left out. */
export interface TableUnit {
	line: number;
	nameNb: string;
	nameNn?: string;
	email?: string;
	phone?: string;
	hours?: OpeningHours;
	serviceAreas?: ServiceArea[];
}

/** What is wrong on a line. */
export interface LineFault extends Refusal {
	line: number;
}

/** Reads a table of units. @returns the units, and what is wrong, line by line */
export function readUnitTable(text: string): { units: TableUnit[]; faults: LineFault[] } {
	const [head, ...rows] = readCsv(text);
	const at = (line: number, refused: MessageKey) => ({ line, ...refuse(refused) });
	if (!head) return { units: [], faults: [at(1, 'units_table_empty')] };
	const columns = head.cells.map((cell) => columnOf(cell));
	if (!columns.includes('nameNb'))
		return { units: [], faults: [at(head.line, 'units_table_head')] };
	const unknown = head.cells.find((cell, i) => cell && !columns[i]);
	const faults: LineFault[] = [];
	if (unknown)
		faults.push({ line: head.line, ...refuse('units_table_column', { column: unknown }) });
	if (!rows.length) faults.push(at(head.line, 'units_table_empty'));
	if (rows.length > MOST) return { units: [], faults: [at(head.line, 'units_table_long')] };
	const units: TableUnit[] = [];
	for (const row of rows) {
		const read = readRow(row, columns);
		if (Array.isArray(read)) faults.push(...read);
		else units.push(read);
	}
	return { units, faults: [...faults, ...twice(units)] };
}

function columnOf(cell: string): Column | undefined {
	const wanted = cell.toLowerCase().normalize('NFC');
	return COLUMN_KEYS.find((key) => (COLUMNS[key] as readonly string[]).includes(wanted));
}

function readRow({ line: number, cells }: CsvRow, columns: (Column | undefined)[]) {
	const faults: LineFault[] = [];
	const unit: TableUnit = { line: number, nameNb: '' };
	const keep = <Key extends Column>(key: Key, value: TableUnit[Key] | Refusal) => {
		if (isRefused(value)) faults.push({ line: number, ...value });
		else unit[key] = value as TableUnit[Key];
	};
	for (const [i, cell] of cells.entries()) {
		const column = columns[i];
		if (!column && cell) faults.push({ line: number, ...refuse('units_table_cells') });
		if (!column || (!cell && column !== 'nameNb')) continue;
		if (column === 'hours') keep(column, hoursOf(cell));
		else if (column === 'serviceAreas') keep(column, areasOf(cell));
		else keep(column, checked(SCHEMAS[column], cell));
	}
	return faults.length ? faults : unit;
}

const SCHEMAS = { nameNb: NAME, nameNn: line(100), email: EMAIL, phone: PHONE };

function checked(schema: v.GenericSchema<string, string>, cell: string): string | Refusal {
	const result = v.safeParse(schema, cell);
	// The schemas' messages are message keys.
	return result.success ? result.output : refuse(result.issues[0].message as MessageKey);
}

function hoursOf(cell: string): OpeningHours | Refusal {
	const week = readWeek(cell);
	return isRefused(week) ? week : { ...NO_HOURS, week };
}

function areasOf(cell: string): ServiceArea[] | Refusal {
	const areas: ServiceArea[] = [];
	for (const part of cell.split(/\s*[,;|]\s*/).filter(Boolean)) {
		const found = SERVICE_AREAS.find((area) => area.toLowerCase() === part.toLowerCase());
		if (!found) return refuse('units_table_area', { area: part, areas: SERVICE_AREAS.join(', ') });
		areas.push(found);
	}
	return areas;
}

/** A unit or a service area that stands on two lines: which of them is meant? */
function twice(units: TableUnit[]): LineFault[] {
	const seen = new Map<string, number>();
	return units.flatMap(({ line, nameNb, serviceAreas = [] }) =>
		[['unit', nameNb], ...serviceAreas.map((area) => ['area', area])].flatMap(
			([kind, what = '']) => {
				const key = `${kind} ${what.toLowerCase()}`;
				const first = seen.get(key);
				seen.set(key, first ?? line);
				return first === undefined
					? []
					: [{ line, ...refuse('units_table_twice', { what, first }) }];
			}
		)
	);
}
