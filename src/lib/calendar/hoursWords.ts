import { formatDate } from '../i18n/dates';
import { listed } from '../i18n/lists';
import type { T } from '../i18n/translate';
import type { CivilDate } from './civilDate';
import {
	isYearly,
	weekOn,
	type Clock,
	type DayRule,
	type OpeningHours,
	type Period,
	type Week
} from './openingHours';

/** What the weekdays are called, Monday first. */
export const WEEKDAYS = [
	'calendar_monday',
	'calendar_tuesday',
	'calendar_wednesday',
	'calendar_thursday',
	'calendar_friday',
	'calendar_saturday',
	'calendar_sunday'
] as const;

/** The days that end early in many a kommune, by rule, with the key of what they are called. */
export const KNOWN_DAYS = {
	'easter-4': 'calendar_day_before_maundy_thursday',
	'easter+40': 'calendar_day_after_ascension_day',
	'easter-1': 'calendar_easter_saturday',
	'easter+48': 'calendar_whit_saturday',
	'12-24': 'calendar_christmas_eve',
	'12-31': 'calendar_new_years_eve'
} as const;

/** «9–11.30 og 12–15», or nothing when it is closed. */
export function periodsInWords(periods: Period[], t: T): string {
	const written = periods.map(({ from, to }) =>
		from === '00:00' && to === '24:00'
			? t('calendar_hours_all_day')
			: `${clockInWords(from, t)}–${clockInWords(to, t)}`
	);
	return listed(written, t.locale);
}

/** «mandag–fredag 9–15, lørdag 10–14», or «stengt» when it never is open. */
export function weekInWords(week: Week, t: T): string {
	const groups: { days: number[]; words: string }[] = [];
	for (const [day, periods] of week.entries()) {
		const words = periodsInWords(periods, t);
		const last = groups.at(-1);
		if (last?.words === words) last.days.push(day);
		else groups.push({ days: [day], words });
	}
	const open = groups.filter(({ words }) => words);
	if (!open.length) return t('calendar_hours_closed');
	return open.map(({ days, words }) => `${daysInWords(days, t)} ${words}`).join(', ');
}

/**
 * The hours as lines to read aloud: the week, seasons, days that end early, days that are closed.
 * @param today what is over is left out
 */
export function hoursInWords(hours: OpeningHours, t: T, today: CivilDate): string[] {
	const coming = <One extends { to: string }>({ to }: One) => isYearly(to) || to >= today;
	return [
		weekInWords(weekOn(hours, today), t),
		...(hours.changes ?? [])
			.filter(({ from }) => from > today)
			.map(({ from, week }) =>
				t('calendar_hours_change', { from: dayInWords(from, t), hours: weekInWords(week, t) })
			),
		...hours.seasons.filter(coming).map(({ name, from, to, week }) =>
			t('calendar_hours_season', {
				name,
				from: dayInWords(from, t),
				to: dayInWords(to, t),
				hours: weekInWords(week, t)
			})
		),
		...hours.halfDays
			.filter(({ day }) => coming({ to: /^\d{4}-/.test(day) ? day : '12-31' }))
			.map(({ day, closes }) =>
				t('calendar_hours_half_day', { day: dayInWords(day, t), closes: clockInWords(closes, t) })
			),
		...hours.closedDays.filter(coming).map(({ from, to, reason }) =>
			t('calendar_hours_closed_day', {
				days: from === to ? dayInWords(from, t) : `${dayInWords(from, t)}–${dayInWords(to, t)}`,
				reason
			})
		),
		t(hours.openOnHolidays ? 'calendar_hours_holidays_open' : 'calendar_hours_holidays_closed')
	];
}

/** A day as it is said: «julaften», «24. desember», «14. mai 2027». */
export function dayInWords(day: DayRule, t: T): string {
	const known = Object.entries(KNOWN_DAYS).find(([rule]) => rule === day);
	if (known) return t(known[1]);
	if (!isYearly(day)) return formatDate(day, t.locale);
	// A leap year, which has every day there is.
	return formatDate(`2028-${day}`, t.locale).replace(/,? 2028/, '');
}

function daysInWords(days: number[], t: T): string {
	const [first, last] = [t(WEEKDAYS[days[0]!]!), t(WEEKDAYS[days.at(-1)!]!)];
	if (days.length === 1) return first;
	return `${first}–${last}`;
}

function clockInWords(clock: Clock, t: T): string {
	if (t.locale === 'en') return clock;
	return clock.replace(/^0/, '').replace(':00', '').replace(':', '.');
}
