import type { Locale } from '../i18n/locale';

/** What each interface language calls itself. */
export const LOCALE_NAMES: Record<Locale, string> = {
	nb: 'Bokmål',
	nn: 'Nynorsk',
	en: 'English'
};

/** What a message language calls itself; a code we do not know is shown as it is (BCP 47). */
export function languageName(code: string): string {
	const own = LOCALE_NAMES[code as Locale];
	if (own) return own;
	const name = new Intl.DisplayNames([code, 'en'], { type: 'language' }).of(code) ?? code;
	return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

/** The direction a language is written in, for the `dir` attribute. */
export function direction(code: string): 'rtl' | 'ltr' {
	return /^(ar|dv|fa|he|ku-Arab|ps|ur|yi)\b/.test(code) ? 'rtl' : 'ltr';
}
