import { osloDate } from '$lib/calendar/civilDate';
import { formatInstant } from '$lib/i18n/dates';
import type { T } from '$lib/i18n/translate';

const DAY = 86_400_000;

/** «i dag kl. 08.12», «i morgen kl. 14.00», «man. 23. nov. kl. 14.00». @param at epoch milliseconds */
export function dayAndTime(at: number, now: number, t: T): string {
	const time = formatInstant(at, t.locale, 'time');
	const [day, today] = [osloDate(at), osloDate(now)];
	if (day === today) return t('inquiries_today', { time });
	if (day === osloDate(now + DAY)) return t('inquiries_tomorrow', { time });
	if (day === osloDate(now - DAY)) return t('inquiries_yesterday', { time });
	return t('inquiries_other_day', { day: formatInstant(at, t.locale, 'shortDate'), time });
}
