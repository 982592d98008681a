import { isRefused, refuse, type Refusal } from '../i18n/refusal';
import type { Clock, Period, Week } from './openingHours';

const CLOSED = /^(stengt|steng|lukket|lukka|closed|-)?$/;
const ALL_DAY = /^(hele|heile) døgnet$|^(all day|24 (timer|timar|hours))$/;
const WHOLE_DAY: Period = { from: '00:00', to: '24:00' };

/** What each weekday is called, also cut short, in bokmål, nynorsk and English; Monday first. */
const DAYS = [
	'man(?:dag)?|mån(?:dag)?|mon(?:day)?',
	'tir(?:s(?:dag)?)?|tys(?:dag)?|tue(?:s(?:day)?)?',
	'ons(?:dag)?|wed(?:nesday)?',
	'tor(?:s(?:dag)?)?|thu(?:rs(?:day)?)?',
	'fre(?:dag)?|fri(?:day)?',
	'lør(?:dag)?|lau(?:r(?:dag)?)?|sat(?:urday)?',
	'søn(?:dag)?|sun(?:dag|day)?'
];
const DAY = `(?<!\\p{L})(?:${DAYS.join('|')})(?!\\p{L})\\.?`;
const DAY_OR_DAYS = new RegExp(`(${DAY})(?:-(${DAY}))?`, 'giu');

/** Reads the hours of one day as people write them: «9–11.30 og 12–15», «stengt», «hele døgnet». */
export function readPeriods(written: string): Period[] | Refusal {
	const text = plain(written);
	if (CLOSED.test(text)) return [];
	if (ALL_DAY.test(text)) return [WHOLE_DAY];
	const periods: Period[] = [];
	for (const part of text.split(/\s*(?:,|;|\bog\b|\band\b|&|\+)\s*/)) {
		const period = readPeriod(part);
		if (isRefused(period)) return period;
		periods.push(period);
	}
	periods.sort((a, b) => a.from.localeCompare(b.from));
	const overlap = periods.some(({ from }, i) => i > 0 && from < periods[i - 1]!.to);
	return overlap ? refuse('calendar_hours_overlap') : periods;
}

/** Reads the hours of a week: «mandag–fredag 9–15, onsdag 9–17». Without a day: Monday to Friday. */
export function readWeek(written: string): Week | Refusal {
	const text = plain(written);
	const week: Week = [[], [], [], [], [], [], []];
	const found = [...text.matchAll(DAY_OR_DAYS)];
	if (!found.length) return fill(week, [0, 1, 2, 3, 4], text);
	if (text.slice(0, found[0]!.index).trim()) return refuse('calendar_hours_unreadable');
	let days: number[] = [];
	for (const [i, match] of found.entries()) {
		days.push(...range(dayIndex(match[1]!), dayIndex(match[2] ?? match[1]!)));
		const rest = text.slice(match.index + match[0].length, found[i + 1]?.index).trim();
		// «mandag og onsdag 9–15»: the hours come after the last of the days.
		if (i + 1 < found.length && /^(,|og|and|&)?$/.test(rest)) continue;
		const filled = fill(week, days, rest.replace(/^:|\s*(,|;|\bog|\band|&)$/g, ''));
		if (isRefused(filled)) return filled;
		days = [];
	}
	return week;
}

function fill(week: Week, days: number[], text: string): Week | Refusal {
	const periods = readPeriods(text);
	if (isRefused(periods)) return periods;
	for (const day of days) week[day] = periods;
	return week;
}

function readPeriod(text: string): Period | Refusal {
	const match = /^(\d{1,2})[.:]?(\d\d)?-(\d{1,2})[.:]?(\d\d)?$/.exec(text);
	if (!match) return refuse('calendar_hours_unreadable');
	const from = clock(match[1]!, match[2]);
	const to = clock(match[3]!, match[4]);
	if (!from || !to) return refuse('calendar_hours_clock');
	return from < to ? { from, to } : refuse('calendar_hours_reversed');
}

function clock(hours: string, minutes = '00'): Clock | null {
	const read = `${hours.padStart(2, '0')}:${minutes}`;
	return /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(read) ? read : null;
}

/** Reads one clock: «12», «12.30». */
export function readClock(written: string): Clock | null {
	const match = /^(\d{1,2})[.:]?(\d\d)?$/.exec(plain(written));
	return match && clock(match[1]!, match[2]);
}

/** Every dash and every way to say «to» alike, without «kl.» and doubled spaces. */
function plain(written: string): string {
	return written
		.normalize('NFC')
		.toLowerCase()
		.replace(/(?<!\p{L})kl\.?(?!\p{L})/gu, ' ')
		.replace(/\s*[‐-―−]\s*|\s+(?:til|to)\s+/g, '-')
		.replace(/\s*-\s*/g, '-')
		.replace(/\s+/g, ' ')
		.trim();
}

function dayIndex(word: string): number {
	return DAYS.findIndex((names) => new RegExp(`^(?:${names})\\.?$`, 'u').test(word));
}

/** The days from one to another; «fredag–mandag» goes over Sunday. */
function range(from: number, to: number): number[] {
	const many = (to - from + 7) % 7;
	return Array.from({ length: many + 1 }, (_, i) => (from + i) % 7);
}
