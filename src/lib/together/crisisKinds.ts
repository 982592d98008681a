import type { Locale } from '$lib/i18n/locale';

/** Every kind of crisis message and its name, in the order of the registry. */
export function kindOptions(_locale: Locale): { value: string; label: string }[] {
	return [];
}
