/** The languages of the interface: bokmål, nynorsk, English (BCP 47). */
export const LOCALES = ['nb', 'nn', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/**
 * What the platform's formats are asked for. Chromium has no data for nynorsk, and would write in the
 * language of the browser instead: «Fri, Nov 20, 9:29 PM».
 */
export const INTL: Record<Locale, string> = { nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' };

/** The locale that a cookie, an address or a form names, or null when it names none of ours. */
export function asLocale(input: unknown): Locale | null {
	return LOCALES.find((locale) => locale === input) ?? null;
}

/**
 * The public address without its language prefix: '/nn/kontakt' → nynorsk and '/kontakt'.
 * Bokmål has no prefix.
 */
export function splitPath(path: string): { locale: Locale; path: string } {
	const [, first = '', ...rest] = path.split('/');
	if (first !== 'nn' && first !== 'en') return { locale: 'nb', path };
	return { locale: first, path: `/${rest.join('/')}` };
}

/** The public address in a language: 'en' and '/kontakt' → '/en/kontakt'. */
export function localPath(locale: Locale, path: string): string {
	if (locale === 'nb') return path;
	return path === '/' ? `/${locale}/` : `/${locale}${path}`;
}
