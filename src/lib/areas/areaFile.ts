import { refuse, type Refusal } from '../i18n/refusal';
import { readGeoJson } from './geojson';
import { unread, type Choices, type Reading } from './reading';
import type { Steps } from './steps';
import { readStreetList } from './streetList';

/** The largest file, in bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** Reads a file of areas: GeoJSON, or else a list of streets. */
export function* readAreaFile(bytes: Uint8Array, choices: Choices): Steps<Reading> {
	const [a, b] = bytes;
	if (a === 0x50 && b === 0x4b) return unread({ ...refuse('areas_file_zip'), line: 1 });
	const { text, note } = decoded(bytes);
	yield;
	const start = /\S/.exec(text)?.[0];
	if (start === '<') return unread({ ...refuse('areas_file_xml'), line: 1 });
	const isJson = start === '{' || start === '[';
	const reading = isJson ? yield* readGeoJson(text, choices) : readStreetList(text, choices);
	return note ? { ...reading, notes: [note, ...reading.notes] } : reading;
}

/** A file's text in UTF-8, or in what Norwegian Windows programs wrote before. */
function decoded(bytes: Uint8Array): { text: string; note: Refusal | null } {
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), note: null };
	} catch {
		const text = new TextDecoder('windows-1252').decode(bytes);
		return { text, note: refuse('areas_note_latin1') };
	}
}
