import { learn } from '$lib/i18n/catalogue';

/** Parts of the page itself, in every language, so that the service worker keeps them with it. */
const words = import.meta.glob<Record<string, string>>(
	['/src/lib/{ui,crisis}/messages/*.json', '/src/lib/crisis/offline/messages/*.json'],
	{ eager: true, import: 'default' }
);

export function load() {
	learn(words);
}
