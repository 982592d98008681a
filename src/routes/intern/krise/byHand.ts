import type { Composition } from '$lib/crisis/composing.server';
import { byHand } from '$lib/crisis/template';

/** What a composer's page loads besides what the server answered: few write in more languages than ours. */
export async function withByHand<T extends { composing: Composition }>(data: T) {
	const some = byHand(data.composing.messageLanguages).length > 0;
	const ByHand = some ? (await import('$lib/crisis/TranslationInput.svelte')).default : null;
	return { ...data, ByHand };
}
