import type { Locale } from '../i18n/locale';

/** Languages that residents of Norwegian kommuner are written to in, beyond those of the interface. */
export const MESSAGE_LANGUAGES = [
	'nb',
	'nn',
	'en',
	'se',
	'sma',
	'smj',
	'uk',
	'pl',
	'lt',
	'ar',
	'fa',
	'so',
	'ti'
] as const;
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

/** The main målform first, then those chosen besides it, in their usual order. */
export function messageLanguages(main: 'nb' | 'nn', chosen: readonly string[]): MessageLanguage[] {
	return [
		main,
		...MESSAGE_LANGUAGES.filter((language) => language !== main && chosen.includes(language))
	];
}

/** What a language is called in the language of the reader: «nordsamisk». */
export function languageIn(code: string, locale: Locale): string {
	return new Intl.DisplayNames([locale, 'nb'], { type: 'language' }).of(code) ?? code;
}
