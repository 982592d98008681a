import { INTL, type Locale } from './locale';

/** Several things said after one another: «Brann, Flom og Snøskred». */
export function listed(words: string[], locale: Locale): string {
	return new Intl.ListFormat(INTL[locale], { type: 'conjunction' }).format(words);
}
