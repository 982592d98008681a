import type { T } from '$lib/i18n/translate';

const MINUTE = 60_000;

/** A length of time in words that fit on a phone: «under 1 min», «14 min», «1 t 31 min», «2 døgn». */
export function duration(t: T, ms: number): string {
	const minutes = Math.max(0, Math.floor(ms / MINUTE));
	if (minutes === 0) return t('desk_duration_moment');
	if (minutes < 60) return t('desk_duration_minutes', { n: minutes });
	const hours = Math.floor(minutes / 60);
	if (hours < 48) return t('desk_duration_hours', { h: hours, m: minutes % 60 });
	return t('desk_duration_days', { n: Math.floor(hours / 24) });
}

/** A number as people read it: «1 240». */
export function grouped(n: number, locale: string): string {
	return n.toLocaleString(locale === 'en' ? 'en-GB' : 'nb-NO');
}
