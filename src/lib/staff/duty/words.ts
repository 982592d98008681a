import { formatInstant } from '$lib/i18n/dates';
import type { Locale } from '$lib/i18n/locale';
import type { Span } from './shifts';

/** «fre. 20. nov. 15.30 – man. 23. nov. 07.00» */
export function spanText({ locale }: { locale: Locale }, { startsAt, endsAt }: Span): string {
	const moment = (at: number) =>
		`${formatInstant(at, locale, 'shortDate')} ${formatInstant(at, locale, 'time')}`;
	return `${moment(startsAt)} – ${moment(endsAt)}`;
}
