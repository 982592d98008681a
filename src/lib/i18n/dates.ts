import { INTL, type Locale } from './locale';

const ZONE = 'Europe/Oslo';
/** The days that nynorsk calls something else than bokmål. */
const NYNORSK: Record<string, string> = {
	mandag: 'måndag',
	tirsdag: 'tysdag',
	lørdag: 'laurdag',
	'man.': 'mån.',
	'tir.': 'tys.',
	'lør.': 'lau.'
};

const STYLES = {
	/** 03.10 */
	time: { hour: '2-digit', minute: '2-digit' },
	/** 20. november 2026 */
	date: { day: 'numeric', month: 'long', year: 'numeric' },
	/** fre. 20. nov. */
	shortDate: { weekday: 'short', day: 'numeric', month: 'short' },
	/** fredag 20. november */
	day: { weekday: 'long', day: 'numeric', month: 'long' }
} satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DateStyle = keyof typeof STYLES | 'dateTime';
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * An instant as people in Norway write it, in the time of Oslo wherever the machine is.
 * @param at epoch milliseconds
 * @param style 'dateTime' gives the date and «kl. 03.10»
 */
export function formatInstant(at: number, locale: Locale, style: DateStyle): string {
	if (style === 'dateTime')
		return `${formatInstant(at, locale, 'date')} ${clockWord(locale)}${formatInstant(at, locale, 'time')}`;
	const text = words(locale, written(style, locale, ZONE).format(at));
	// Norwegian writes the clock with a point («kl. 03.10»), whatever the machine's data says.
	return style === 'time' && locale !== 'en' ? text.replace(':', '.') : text;
}

/** A civil date 'YYYY-MM-DD' as people write it. */
export function formatDate(
	date: string,
	locale: Locale,
	style: 'date' | 'shortDate' | 'day' = 'date'
) {
	return words(locale, written(style, locale, 'UTC').format(Date.parse(`${date}T00:00Z`)));
}

// 'sv-SE' writes times as ISO 8601 does. Made once: making a formatter costs more than a page.
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, timeStyle: 'short' });

/** The clock in Oslo of an instant, 'HH:mm'. */
export function civilTime(at: number): string {
	return clock.format(at);
}

function words(locale: Locale, text: string): string {
	if (locale !== 'nn') return text;
	return text.replace(/mandag|tirsdag|lørdag|man\.|tir\.|lør\./, (day) => NYNORSK[day] ?? day);
}

function clockWord(locale: Locale): string {
	return locale === 'en' ? 'at ' : 'kl. ';
}

function written(style: keyof typeof STYLES, locale: Locale, timeZone: string) {
	const key = `${style} ${locale} ${timeZone}`;
	let format = formats.get(key);
	if (!format) {
		format = new Intl.DateTimeFormat(INTL[locale], { ...STYLES[style], timeZone });
		formats.set(key, format);
	}
	return format;
}
