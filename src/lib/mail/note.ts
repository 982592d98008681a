import { catalogue } from '../i18n/catalogue';
import type { MessageKey } from '../i18n/refusal';
import type { T } from '../i18n/translate';

/** A note as a person reads it: `key detail` becomes a sentence and the other side's own words. */
export function inWords(note: string | null, t: T): { says: string; detail: string } {
	const [, key = '', detail = ''] = /^((?:mail|alerts)_\w+)(?: ([^]*))?$/.exec(note ?? '') ?? [];
	if (!key || catalogue(t.locale, key) === undefined) return { says: note ?? '', detail: '' };
	return { says: t.refusal({ refused: key as MessageKey }), detail };
}
