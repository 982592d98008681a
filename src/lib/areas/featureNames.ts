import { text } from '../database/text';
import type { JsonObject } from './locatedJson';

/** What names are called in Norwegian registers, the likeliest first. */
const LIKELY = [
	/^(navn|name|namn)$/i,
	/^omr[aå]denavn$/i,
	/(krets|sone)navn$/i,
	/^(trykk)?sone/i,
	/(navn|name)$/i,
	/^tit(le|tel)$/i,
	/^id$/i
];

/** The properties that could be the name, the likeliest first, each with a sample. */
export function candidates(all: JsonObject[]): { key: string; sample: string }[] {
	const samples = new Map<string, string>();
	for (const properties of all.slice(0, 200))
		for (const key of Object.keys(properties)) {
			const said = wordsOf(properties, key);
			if (said && !samples.has(key) && samples.size < 40) samples.set(key, said);
		}
	return [...samples]
		.map(([key, sample]) => ({ key, sample }))
		.sort((a, b) => likelihood(a.key) - likelihood(b.key));
}

/** What a feature is called by a property, or by its id when there is none; null when by nothing. */
export function nameOf(
	{ properties, id }: { properties: JsonObject; id: string | null },
	property: string | null
): string | null {
	return (property === null ? oneLine(id ?? '') : wordsOf(properties, property)) || null;
}

function wordsOf(properties: JsonObject, key: string): string {
	const value = properties[key];
	return typeof value === 'string' || typeof value === 'number' ? oneLine(String(value)) : '';
}

function oneLine(words: string): string {
	return text(words, 100).replace(/\s+/g, ' ');
}

function likelihood(key: string): number {
	const at = LIKELY.findIndex((pattern) => pattern.test(key));
	return at < 0 ? LIKELY.length : at;
}
