import { LOCALES, type Locale } from '../i18n/locale';

/**
 * Languages that residents of Norwegian kommuner are written to in, beyond those of the interface,
 * and what each is called. Browsers do not know the Sami ones in Norwegian.
 */
const NAMES = {
	nb: ['bokmål', 'bokmål', 'Norwegian Bokmål'],
	nn: ['nynorsk', 'nynorsk', 'Norwegian Nynorsk'],
	en: ['engelsk', 'engelsk', 'English'],
	se: ['nordsamisk', 'nordsamisk', 'Northern Sami'],
	sma: ['sørsamisk', 'sørsamisk', 'Southern Sami'],
	smj: ['lulesamisk', 'lulesamisk', 'Lule Sami'],
	uk: ['ukrainsk', 'ukrainsk', 'Ukrainian'],
	pl: ['polsk', 'polsk', 'Polish'],
	lt: ['litauisk', 'litauisk', 'Lithuanian'],
	ar: ['arabisk', 'arabisk', 'Arabic'],
	fa: ['persisk', 'persisk', 'Persian'],
	so: ['somali', 'somali', 'Somali'],
	ti: ['tigrinja', 'tigrinja', 'Tigrinya']
} as const satisfies Record<string, readonly [nb: string, nn: string, en: string]>;
export type MessageLanguage = keyof typeof NAMES;
export const MESSAGE_LANGUAGES = Object.keys(NAMES) as MessageLanguage[];

/** The main målform first, then those chosen besides it, in their usual order. */
export function messageLanguages(main: 'nb' | 'nn', chosen: readonly string[]): MessageLanguage[] {
	return [
		main,
		...MESSAGE_LANGUAGES.filter((language) => language !== main && chosen.includes(language))
	];
}

/** What a language is called in the language of the reader: «nordsamisk». */
export function languageIn(code: string, locale: Locale): string {
	const names: readonly string[] | undefined = NAMES[code as MessageLanguage];
	return names?.[LOCALES.indexOf(locale)] ?? code;
}
