import { LANGS } from '../template';
import type { Difference } from './places';

/**
 * Of what was changed, the texts that were changed in some languages and not in others: their
 * places, without the language. Advice: the others may say something else now.
 */
export function oneSided(changes: Difference[]): string[] {
	const byText = new Map<string, number>();
	for (const { place } of changes) {
		const at = place.lastIndexOf('.');
		if (LANGS.some((lang) => lang === place.slice(at + 1)))
			byText.set(place.slice(0, at), (byText.get(place.slice(0, at)) ?? 0) + 1);
	}
	return [...byText].filter(([, count]) => count < LANGS.length).map(([place]) => place);
}
