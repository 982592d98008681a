import { monthOf, yearOf, type CivilDate } from '$lib/calendar/civilDate';
import type { Locale } from '$lib/i18n/translate';

const MONTHS: Record<'no' | 'en', string[]> = {
	no: [
		'januar',
		'februar',
		'mars',
		'april',
		'mai',
		'juni',
		'juli',
		'august',
		'september',
		'oktober',
		'november',
		'desember'
	],
	en: [
		'January',
		'February',
		'March',
		'April',
		'May',
		'June',
		'July',
		'August',
		'September',
		'October',
		'November',
		'December'
	]
};

/** The weekdays as message keys, Monday first. Browsers know no nynorsk, so the names are ours. */
export const WEEKDAYS = [
	'calendar_monday',
	'calendar_tuesday',
	'calendar_wednesday',
	'calendar_thursday',
	'calendar_friday',
	'calendar_saturday',
	'calendar_sunday'
] as const;

/** 1 = January. The short form is three letters. */
export function monthName(month: number, locale: Locale, style: 'long' | 'short' = 'long'): string {
	const name = MONTHS[locale === 'en' ? 'en' : 'no'][month - 1] ?? '';
	return style === 'short' ? name.slice(0, 3) : name;
}

/**
 * «17. mai», «21.–27. september», «28. november 2026 – 6. januar 2027». A year is said when it is not `year`, the one looked at.
 */
export function dateRange(
	start: CivilDate,
	end: CivilDate,
	locale: Locale,
	year = yearOf(start)
): string {
	if (start === end) return dayAndMonth(start, locale) + otherYear(start, year);
	const until = dayAndMonth(end, locale) + otherYear(end, year);
	if (start.slice(0, 7) === end.slice(0, 7)) return `${day(start, locale)}–${until}`;
	const sameYear = yearOf(start) === yearOf(end);
	return `${dayAndMonth(start, locale)}${sameYear ? '' : otherYear(start, year)} – ${until}`;
}

function day(date: CivilDate, locale: Locale): string {
	return `${Number(date.slice(8))}${locale === 'en' ? '' : '.'}`;
}

function dayAndMonth(date: CivilDate, locale: Locale): string {
	return `${day(date, locale)} ${monthName(monthOf(date), locale)}`;
}

function otherYear(date: CivilDate, year: number): string {
	return yearOf(date) === year ? '' : ` ${yearOf(date)}`;
}

/** What twelve months are called: «2026», or «2026/27» when they begin later than January. */
export function yearsName(year: number, startMonth: number): string {
	const next = String((year + 1) % 100).padStart(2, '0');
	return startMonth === 1 ? `${year}` : `${year}/${next}`;
}
