import { osloDate } from '$lib/calendar/civilDate';
import { formatInstant } from '$lib/i18n/dates';
import type { ClockKind } from './clocks/clock';
import type { T } from '$lib/i18n/translate';

const DAY = 86_400_000;

/** When a clock runs out: the law and promises end with a day, the others at an hour. */
export function dueInWords(kind: ClockKind, dueAt: number, now: number, t: T): string {
	if (kind === 'answer' || kind === 'unit') return dayAndTime(dueAt, now, t);
	const [day, today] = [osloDate(dueAt), osloDate(now)];
	if (day === today) return t('inquiries_due_today');
	if (day === osloDate(now + DAY)) return t('inquiries_due_tomorrow');
	return formatInstant(dueAt, t.locale, 'shortDate');
}

/** «i dag kl. 08.12», «i morgen kl. 14.00», «man. 23. nov. kl. 14.00». @param at epoch milliseconds */
export function dayAndTime(at: number, now: number, t: T): string {
	const time = formatInstant(at, t.locale, 'time');
	const [day, today] = [osloDate(at), osloDate(now)];
	if (day === today) return t('inquiries_today', { time });
	if (day === osloDate(now + DAY)) return t('inquiries_tomorrow', { time });
	if (day === osloDate(now - DAY)) return t('inquiries_yesterday', { time });
	return t('inquiries_other_day', { day: formatInstant(at, t.locale, 'shortDate'), time });
}
