import type { Cookies } from '@sveltejs/kit';
import type { Locale } from '../i18n/locale';

/** Lets this browser remember, for a year, the language that staff read. `hooks.server.ts` reads it. */
export function rememberLocale(cookies: Cookies, locale: Locale): void {
	cookies.set('sprak', locale, { path: '/', maxAge: 365 * 24 * 60 * 60, sameSite: 'lax' });
}
