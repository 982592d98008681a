import { isCivilDate } from '$lib/calendar/civilDate';
import { readClock, readPeriods } from '$lib/calendar/hoursText';
import { KNOWN_DAYS } from '$lib/calendar/hoursWords';
import { isYearly, type OpeningHours, type Period, type Week } from '$lib/calendar/openingHours';
import { text } from '$lib/database/text';
import { isRefused, type MessageKey } from '$lib/i18n/refusal';

/** A row of the form, field → what is written there. */
type Row = Record<string, string>;
/** The opening hours as they stand in the form. Fields are called `season-0-name` and `week-0`. */
export interface HoursFields {
	week: Row;
	season: Row[];
	/** another ordinary week from a date on */
	change: Row[];
	half: Row[];
	closed: Row[];
	openOnHolidays: boolean;
}
export const ROW_KINDS = ['season', 'change', 'half', 'closed'] as const;
export type RowKind = (typeof ROW_KINDS)[number];
/** At most a hundred rows of a kind: whoever sends more is not a person. */
const NAME = /^(week|season|change|half|closed)-(\d\d?)(?:-([a-z0-6]+))?$/;
/** What the list of early days offers besides the days it knows by name. */
export const DATED = ['once', 'yearly'] as const;

/** What is sent of a form, by row. */
export function fieldsOf(sent: FormData): HoursFields {
	const fields: HoursFields = {
		...{ week: {}, season: [], change: [], half: [], closed: [] },
		openOnHolidays: sent.has('openOnHolidays')
	};
	for (const [name, value] of sent) {
		const [, kind, index, field] = NAME.exec(name) ?? [];
		if (kind === 'week') fields.week[index!] = line(value);
		const rows = ROW_KINDS.find((one) => one === kind);
		if (rows && field) (fields[rows][Number(index)] ??= {})[field] = line(value);
	}
	for (const kind of ROW_KINDS) fields[kind] = fields[kind].filter(Boolean);
	return fields;
}

/** The form with a row more, or with one less: `add-season`, `remove-half-2`. */
export function withRows(fields: HoursFields, change: string): HoursFields {
	const [act, wanted, index] = change.split('-');
	const kind = ROW_KINDS.find((one) => one === wanted);
	if (!kind) return fields;
	const rows = fields[kind];
	if (act === 'add') return { ...fields, [kind]: [...rows, {}] };
	return { ...fields, [kind]: rows.filter((_, i) => i !== Number(index)) };
}

/** The form of hours that are there. @param year that days of each year are shown in */
export function fieldsFor(hours: OpeningHours, year: number): HoursFields {
	const dated = (day: string) => (isYearly(day) ? `${year}-${day}` : day);
	return {
		week: weekRow(hours.week),
		season: hours.seasons.map(({ name, from, to, week }) => ({
			...weekRow(week),
			...{ name, from: dated(from), to: dated(to) },
			...(isYearly(from) && { yearly: 'on' })
		})),
		change: (hours.changes ?? []).map(({ from, week }) => ({ ...weekRow(week), from })),
		half: hours.halfDays.map(({ day, closes }) => {
			const shown = closes.replace(':', '.');
			if (Object.hasOwn(KNOWN_DAYS, day)) return { day, date: '', closes: shown };
			return { day: isYearly(day) ? 'yearly' : 'once', date: dated(day), closes: shown };
		}),
		closed: hours.closedDays.map((row) => ({ ...row })),
		openOnHolidays: hours.openOnHolidays
	};
}

/** Reads the form: the hours, or field → what is wrong there. Dates that were left empty are not there. */
export function readHours(
	fields: HoursFields
): { hours: OpeningHours } | { errors: Record<string, MessageKey> } {
	const errors: Record<string, MessageKey> = {};
	const wrong = (field: string, key: MessageKey) => void (errors[field] ??= key);
	const changes = readChanges(fields.change, wrong);
	const hours: OpeningHours = {
		week: readWeekRow(fields.week, 'week', wrong),
		seasons: readSeasons(fields.season, wrong),
		halfDays: readHalfDays(fields.half, wrong),
		closedDays: readClosedDays(fields.closed, wrong),
		openOnHolidays: fields.openOnHolidays,
		...(changes.length && { changes })
	};
	return Object.keys(errors).length ? { errors } : { hours };
}

type Wrong = (field: string, key: MessageKey) => void;

function readWeekRow(row: Row, prefix: string, wrong: Wrong): Week {
	return Array.from({ length: 7 }, (_, day): Period[] => {
		const periods = readPeriods(row[day] ?? '');
		if (!isRefused(periods)) return periods;
		wrong(`${prefix}-${day}`, periods.refused);
		return [];
	});
}

function readSeasons(rows: Row[], wrong: Wrong): OpeningHours['seasons'] {
	const read = written(rows, 'season').map(([row, at]) => {
		if (!row.name) wrong(`${at}-name`, 'units_hours_name_missing');
		const [from, to] = readDates(row, at, wrong, Boolean(row.yearly));
		const day = (date: string) => (row.yearly ? date.slice(5) : date);
		return {
			...{ name: row.name ?? '', from: day(from), to: day(to), at },
			week: readWeekRow(row, at, wrong)
		};
	});
	for (const [i, { from, to, at }] of read.entries())
		if (read.slice(0, i).some((other) => overlaps(other, { from, to })))
			wrong(`${at}-from`, 'units_hours_seasons_overlap');
	return read.map(({ name, from, to, week }) => ({ name, from, to, week }));
}

/** Each in force from its date on; what was due before it stays due as it was. */
function readChanges(rows: Row[], wrong: Wrong): NonNullable<OpeningHours['changes']> {
	const dates = new Set<string>();
	return written(rows, 'change').map(([row, at]) => {
		const from = row.from ?? '';
		if (!isCivilDate(from)) wrong(`${at}-from`, 'units_date_wrong');
		if (dates.has(from)) wrong(`${at}-from`, 'units_hours_day_twice');
		dates.add(from);
		return { from, week: readWeekRow(row, at, wrong) };
	});
}

/** One of each year and one of a certain year may lie over each other: the certain one is meant. */
function overlaps(one: { from: string; to: string }, other: { from: string; to: string }): boolean {
	if (isYearly(one.from) !== isYearly(other.from)) return false;
	const parts = [one, other].map(({ from, to }) =>
		from <= to
			? [[from, to]]
			: [
					[from, '12-31'],
					['01-01', to]
				]
	);
	return parts[0]!.some(([from, to]) => parts[1]!.some(([a, b]) => from! <= b! && a! <= to!));
}

function readHalfDays(rows: Row[], wrong: Wrong): OpeningHours['halfDays'] {
	const seen = new Set<string>();
	return rows.map((row, i) => {
		const at = `half-${i}`;
		const closes = readClock(row.closes ?? '');
		if (!closes) wrong(`${at}-closes`, 'units_hours_closes_wrong');
		const date = row.date ?? '';
		const dated = DATED.find((one) => one === row.day);
		if (dated && !isCivilDate(date)) wrong(`${at}-date`, 'units_date_wrong');
		if (!dated && !Object.hasOwn(KNOWN_DAYS, row.day!)) wrong(`${at}-day`, 'units_date_wrong');
		const day = dated ? (dated === 'yearly' ? date.slice(5) : date) : row.day!;
		if (seen.has(day)) wrong(`${at}-day`, 'units_hours_day_twice');
		seen.add(day);
		return { day, closes: closes ?? '' };
	});
}

function readClosedDays(rows: Row[], wrong: Wrong): OpeningHours['closedDays'] {
	return written(rows, 'closed').map(([row, at]) => {
		if (!row.reason) wrong(`${at}-reason`, 'units_hours_reason_missing');
		const [from, to] = readDates({ ...row, to: row.to || (row.from ?? '') }, at, wrong);
		return { from, to, reason: row.reason ?? '' };
	});
}

/** The two dates of a row. Each year's may run over New Year; a certain year's ends after it begins. */
function readDates(row: Row, at: string, wrong: Wrong, yearly = false): [string, string] {
	const { from = '', to = '' } = row;
	if (!isCivilDate(from)) wrong(`${at}-from`, 'units_date_wrong');
	else if (!isCivilDate(to)) wrong(`${at}-to`, 'units_date_wrong');
	else if (!yearly && to < from) wrong(`${at}-to`, 'units_hours_dates_reversed');
	return [from, to];
}

/** The rows that somebody has written in, each with what its fields' names begin with. */
function written(rows: Row[], kind: RowKind): [Row, string][] {
	return rows.flatMap((row, i): [Row, string][] => {
		const empty = Object.values(row).every((value) => !value);
		return empty ? [] : [[row, `${kind}-${i}`]];
	});
}

function weekRow(week: Week): Row {
	const said = (clock: string) => clock.replace(/^0/, '').replace(':00', '').replace(':', '.');
	return Object.fromEntries(
		week.map((periods, day) => [
			day,
			periods.map(({ from, to }) => `${said(from)}–${said(to)}`).join(', ')
		])
	);
}

function line(value: FormDataEntryValue): string {
	return text(value, 120).replace(/\s+/g, ' ');
}
