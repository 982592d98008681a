import { isRefused, refuse, type Refusal } from '$lib/i18n/refusal';
import { text } from '$lib/database/text';
import { asKind, TEMPLATES, type Kind } from '../templates';
import type { Own } from './own';
import { readOwn, type Faults } from './read';

/** The most that a file of templates may hold, in characters: all kinds are about 200 000. */
export const LONGEST_FILE = 400_000;

const FORMAT = 'varde.maler';
/** Raised when an older Varde could no longer read the file. */
const VERSION = 1;

/** A kind as a file has it. */
export interface Entry {
	kind: Kind;
	own: Own;
	off: boolean;
}

/** The templates as a file that another kommune, or a later day, can read. @param exportedAt ISO 8601 */
export function written(entries: Entry[], kommune: string, exportedAt: string): string {
	const templates = Object.fromEntries(
		entries.map(({ kind, own, off }) => [kind, { off, ...own }])
	);
	return JSON.stringify(
		{ format: FORMAT, version: VERSION, kommune, exportedAt, templates },
		null,
		1
	);
}

/** What is wrong in one kind of a file. */
export interface KindFaults {
	kind: Kind;
	faults: Faults;
}

/**
 * Reads a file of templates. Nothing of it is taken when anything in it could make a message that
 * may not go out. @param kommune whose name stands first in notifications
 */
export function readFile(
	content: string,
	kommune: string
): { entries: Entry[] } | { kinds: KindFaults[] } | Refusal {
	const templates = templatesIn(content);
	if (isRefused(templates)) return templates;
	const entries: Entry[] = [];
	const kinds: KindFaults[] = [];
	for (const [name, input] of Object.entries(templates)) {
		const kind = asKind(name);
		if (!kind) return refuse('library_file_kind', { kind: text(name, 40) });
		const read = readOwn(TEMPLATES[kind], input, kommune);
		if ('faults' in read) kinds.push({ kind, faults: read.faults });
		else entries.push({ kind, own: read.own, off: isObject(input) && input.off === true });
	}
	return kinds.length ? { kinds } : { entries };
}

function templatesIn(content: string): Record<string, unknown> | Refusal {
	if (content.length > LONGEST_FILE) return refuse('library_file_large');
	let file: unknown;
	try {
		file = JSON.parse(content);
	} catch (error) {
		return refuse('library_file_json', { line: lineOf(content, error) });
	}
	if (!isObject(file) || file.format !== FORMAT || !isObject(file.templates))
		return refuse('library_file_format');
	if (file.version !== VERSION) return refuse('library_file_version');
	return file.templates;
}

/** The line of the fault: where the parser says, or where the first thing stands that is no JSON. */
function lineOf(content: string, error: unknown): number {
	const said = /position (\d+)/.exec(error instanceof Error ? error.message : '');
	return content.slice(0, said ? Number(said[1]) : readable(content)).split('\n').length;
}

const TOKEN = /\s*(?:[{}[\],:]|"(?:[^"\\\n]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)\s*/y;

/** How much of a text can be read as the signs and words of JSON. */
function readable(content: string): number {
	let end = 0;
	for (TOKEN.lastIndex = 0; TOKEN.test(content);) end = TOKEN.lastIndex;
	return end;
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
