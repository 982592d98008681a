import { INTL, type Locale } from './locale';

/** Several things said after one another: «Brann, Flom og Snøskred», or «eller» as a disjunction. */
export function listed(
	words: string[],
	locale: Locale,
	type: Intl.ListFormatType = 'conjunction'
): string {
	return new Intl.ListFormat(INTL[locale], { type }).format(words);
}
