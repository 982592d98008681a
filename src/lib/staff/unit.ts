import type { Locale } from '$lib/i18n/locale';

/** The name of a unit in the language of the reader; only nynorsk has a name of its own. */
export function unitName(unit: { nameNb: string; nameNn: string }, locale: Locale): string {
	return locale === 'nn' ? unit.nameNn : unit.nameNb;
}
