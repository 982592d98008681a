import type { MessageKey } from '$lib/i18n/refusal';

/** What the sign-in page may be asked to say (`?katalog=`); an address can say nothing else there. */
const SENTENCES = [
	'directory_subject_taken',
	'directory_switched_off',
	'directory_account_taken',
	'directory_link_first',
	'directory_no_role',
	'directory_address_missing',
	'directory_down',
	'directory_clock',
	'directory_expired',
	'directory_rejected',
	'directory_denied',
	'directory_overage',
	'directory_setup',
	'directory_off',
	'directory_only',
	'directory_not_anew'
] as const satisfies MessageKey[];
export type Sentence = (typeof SENTENCES)[number];

/** The sentence that an address asks for, or null. */
export function sentenceIn(url: URL): Sentence | null {
	return SENTENCES.find((key) => key === url.searchParams.get('katalog')) ?? null;
}
