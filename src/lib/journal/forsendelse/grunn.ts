import type { Refusal } from '$lib/i18n/refusal';

/** Why something was moved: a refusal of ours in the reader's language, else the words as they came. */
export function grunnIOrd(grunn: string, say: (refusal: Refusal) => string): string {
	if (!grunn.startsWith('{"refused":')) return grunn;
	return say(JSON.parse(grunn) as Refusal);
}
