import { streetKey } from '$lib/areas/streets';
import { osloDate, weekday } from '$lib/calendar/civilDate';
import type { ServiceArea } from '$lib/staff/serviceAreas';
import type { Intake } from '../inquiry';
import { words } from '../routing/words';
import type { Condition } from './rule';

/** An inquiry as rules read it: its text once, for all of them. */
export interface Read {
	stems: string[];
	/** Where each stem stands. */
	at: Map<string, number[]>;
	/** Every stem, and what words begin and end with. */
	pieces: Set<string>;
	/** One to four words in a row, as `placeKey` has them. */
	names: Set<string>;
	area: ServiceArea | null;
	intake: Intake;
	language: string;
	/** Monday is 1. */
	day: number;
	/** Minutes since midnight in Norway. */
	minute: number;
}

/** A condition whose words and places have been made ready to look for. */
export interface Prepared {
	condition: Condition;
	words: string[][];
	without: string[][];
	places: string[];
}

const READ_AT_MOST = 6000;
const SHORTEST_PIECE = 4;
/** No Norwegian word is longer; beyond it lies what somebody made to be slow. */
const LONGEST_WORD = 40;
const LONGEST_NAME = 4;
/** A word that stands more often than this has been looked at enough. */
const OCCURRENCES = 40;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Reads an inquiry for the rules; time and memory grow with the length of the text alone.
 * @param facts `area`: what the suggestion is sure of; `receivedAt`: epoch milliseconds
 */
export function read(
	text: string,
	facts: { area: ServiceArea | null; intake: Intake; language: string; receivedAt: number }
): Read {
	const start = text.slice(0, READ_AT_MOST);
	const stems = words(start).map(({ stem }) => stem);
	const { area, intake, language, receivedAt } = facts;
	const date = osloDate(receivedAt);
	return {
		...{ stems, at: placesOf(stems), pieces: piecesOf(stems), names: namesIn(start) },
		...{ area, intake, language, day: weekday(date), minute: minuteOf(receivedAt) }
	};
}

/**
 * Makes a condition ready to be held against many texts.
 * @param names what the places of the condition and their streets are called
 */
export function prepare(condition: Condition, names: readonly string[]): Prepared {
	const stemmed = (phrases: string[]) =>
		phrases.map((phrase) => words(phrase).map(({ stem }) => stem)).filter(({ length }) => length);
	return {
		condition,
		words: stemmed(condition.words),
		without: stemmed(condition.without),
		places: names.map(placeKey)
	};
}

/** Whether an inquiry is one that the rule is for. */
export function fits({ condition, words, without, places }: Prepared, read: Read): boolean {
	const { areas, intakes, languages, days, placeIds } = condition;
	const among = <T>(list: readonly T[], one: T | null) =>
		!list.length || (one !== null && list.includes(one));
	return (
		among(areas, read.area) &&
		among(intakes, read.intake) &&
		among<string>(languages, read.language) &&
		among(days, read.day) &&
		isWithin(condition, read.minute) &&
		(!condition.words.length || words.some((phrase) => has(read, phrase))) &&
		!without.some((phrase) => has(read, phrase)) &&
		(!placeIds.length || places.some((name) => read.names.has(name)))
	);
}

/** From 15:30 until 08:00 is over midnight; the last minute is not in it. */
function isWithin({ from, until }: Condition, minute: number): boolean {
	if (!from || !until) return true;
	const [start, end] = [minutes(from), minutes(until)];
	return start <= end ? minute >= start && minute < end : minute >= start || minute < end;
}

function minutes(clock: string): number {
	const [hour = 0, minute = 0] = clock.split(':').map(Number);
	return hour * 60 + minute;
}

function minuteOf(instant: number): number {
	return minutes(CLOCK.format(instant));
}
const CLOCK = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/Oslo',
	hour: '2-digit',
	minute: '2-digit'
});

/** A word alone also in compounds; the words of a phrase in order, one other word between at most. */
function has({ stems, at, pieces }: Read, phrase: readonly string[]): boolean {
	const [first = '', ...rest] = phrase;
	if (!rest.length) return pieces.has(first);
	return (at.get(first) ?? []).slice(0, OCCURRENCES).some((start) => {
		let last = start;
		return rest.every((stem) => {
			last += stems[last + 1] === stem ? 1 : 2;
			return stems[last] === stem;
		});
	});
}

function placesOf(stems: readonly string[]): Map<string, number[]> {
	const at = new Map<string, number[]>();
	stems.forEach((stem, i) => {
		const known = at.get(stem);
		if (known) known.push(i);
		else at.set(stem, [i]);
	});
	return at;
}

function piecesOf(stems: readonly string[]): Set<string> {
	const pieces = new Set(stems);
	for (const stem of stems) {
		if (stem.length > LONGEST_WORD) continue;
		for (let cut = SHORTEST_PIECE; cut < stem.length; cut++) {
			pieces.add(stem.slice(0, cut));
			pieces.add(stem.slice(stem.length - cut));
		}
	}
	return pieces;
}

/** A place's name as it is compared: «Nesvegen» is «Nesveien», «Øvre Nes» is «øvre nes». */
function placeKey(name: string): string {
	return (name.match(WORD) ?? []).map(streetKey).join(' ');
}

function namesIn(text: string): Set<string> {
	const keys = (text.match(WORD) ?? [])
		.filter(({ length }) => length <= LONGEST_WORD)
		.map(streetKey);
	const names = new Set<string>();
	for (let start = 0; start < keys.length; start++)
		for (let length = 1; length <= LONGEST_NAME; length++)
			names.add(keys.slice(start, start + length).join(' '));
	return names;
}
