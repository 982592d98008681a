import { KINDS, TEMPLATES } from '../crisis/templates';
import type { Locale } from '../i18n/locale';

/** Every kind of crisis message and its name, in the order they are offered. */
export function kindOptions(locale: Locale): { value: string; label: string }[] {
	return KINDS.map((kind) => ({ value: kind, label: TEMPLATES[kind].name[locale] }));
}
