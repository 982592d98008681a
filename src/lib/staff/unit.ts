import type { Locale } from '$lib/i18n/locale';

/** The unit's name in the language of the reader. Only nynorsk may have a name of its own. */
export function unitName(unit: { nameNb: string; nameNn: string }, locale: Locale): string {
	return (locale === 'nn' && unit.nameNn) || unit.nameNb;
}
