import { addDays, daysBetween, osloDate, weekday, type CivilDate } from '$lib/calendar/civilDate';
import { civilTime } from '$lib/i18n/dates';
import type { Lang } from './template';

const DAYS: Record<Lang, string[]> = {
	nb: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
	nn: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'søndag'],
	en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
};

const NORWEGIAN_MONTHS =
	'januar februar mars april mai juni juli august september oktober november desember'.split(' ');
const MONTHS: Record<Lang, string[]> = {
	nb: NORWEGIAN_MONTHS,
	nn: NORWEGIAN_MONTHS,
	en: 'January February March April May June July August September October November December'.split(
		' '
	)
};

const NEAR: Record<Lang, Record<string, string>> = {
	nb: { '-1': 'i går', '0': 'i dag', '1': 'i morgen' },
	nn: { '-1': 'i går', '0': 'i dag', '1': 'i morgon' },
	en: { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' }
};

/**
 * An instant as a message says it, read at `now`: «kl. 03.10», «kl. 07.00 i morgen», «kl. 07.00
 * mandag 23. november»; in English «03:10», «07:00 tomorrow», «07:00 on Monday 23 November».
 */
export function clock(at: number, now: number, lang: Lang): string {
	const time = lang === 'en' ? civilTime(at) : `kl. ${civilTime(at).replace(':', '.')}`;
	const days = daysBetween(osloDate(now), osloDate(at));
	if (days === 0) return time;
	const near = NEAR[lang][days];
	return near
		? `${time} ${near}`
		: `${time} ${lang === 'en' ? 'on ' : ''}${named(osloDate(at), lang)}`;
}

/** A civil date as a message says it: «i dag, fredag 20. november»; «mandag 23. november». */
export function day(date: CivilDate, now: number, lang: Lang): string {
	const near = NEAR[lang][daysBetween(osloDate(now), date)];
	const name = named(date, lang);
	if (near) return `${near}, ${name}`;
	return lang === 'en' ? `on ${name}` : name;
}

/** ISO 8601 in Oslo with a numeric offset, as CAP wants it: '2026-11-20T06:12:00+01:00'. */
export function osloIso(at: number): string {
	const offset = offsetAt(at) / 60_000;
	const two = (n: number) => String(n).padStart(2, '0');
	const local = new Date(at + offset * 60_000).toISOString().slice(0, 19);
	return `${local}+${two(Math.floor(offset / 60))}:${two(offset % 60)}`;
}

/** What an `<input type="datetime-local">` holds for an instant: '2026-11-20T03:10', in Oslo. */
export function toLocal(at: number): string {
	return osloIso(at).slice(0, 16);
}

/** The instant of a local time in Oslo, or null when the text is none. */
export function fromLocal(text: string): number | null {
	if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text)) return null;
	const utc = Date.parse(`${text.slice(0, 16)}Z`);
	return Number.isNaN(utc) ? null : utc - offsetAt(utc - offsetAt(utc));
}

/** The next whole five minutes at or after an instant: promises are given in round times. */
export function roundUp(at: number): number {
	const five = 5 * 60_000;
	return Math.ceil(at / five) * five;
}

/** The kommune's night, as local times `HH:MM`; it may lie across midnight. */
export interface Night {
	nightFrom: string;
	nightUntil: string;
}

/** The night that an instant lies in, as instants; null: it is day. */
export function nightAt(
	at: number,
	{ nightFrom, nightUntil }: Night
): { from: number; until: number } | null {
	const time = civilTime(at);
	const across = nightFrom > nightUntil;
	const late = time >= nightFrom;
	const early = time < nightUntil;
	if (!(across ? late || early : late && early)) return null;
	const today = osloDate(at);
	const evening = across && !late ? addDays(today, -1) : today;
	const morning = across && late ? addDays(today, 1) : today;
	return {
		from: fromLocal(`${evening}T${nightFrom}`) ?? at,
		until: fromLocal(`${morning}T${nightUntil}`) ?? at
	};
}

/** When a notification may ring: at once, or when the night is over and the kind can wait. */
export function notifyAt(now: number, night: 'now' | 'morning', hours: Night): number {
	return night === 'now' ? now : (nightAt(now, hours)?.until ?? now);
}

function named(date: CivilDate, lang: Lang): string {
	const dayName = DAYS[lang][weekday(date) - 1];
	const month = MONTHS[lang][Number(date.slice(5, 7)) - 1];
	const number = Number(date.slice(8));
	return lang === 'en' ? `${dayName} ${number} ${month}` : `${dayName} ${number}. ${month}`;
}

/** Made once: making one takes a tenth of a millisecond, and a feed has thousands of times. */
const inOslo = new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'Europe/Oslo',
	dateStyle: 'short',
	timeStyle: 'medium'
});

/** How far Oslo is ahead of UTC at an instant, in milliseconds. */
function offsetAt(at: number): number {
	const local = inOslo.format(at);
	return Date.parse(`${local.replace(' ', 'T')}Z`) - Math.floor(at / 1000) * 1000;
}
