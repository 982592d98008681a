import { learn } from '$lib/i18n/catalogue';
import { ui as en } from '$lib/i18n/catalogues/en';
import { ui as nb } from '$lib/i18n/catalogues/nb';
import { ui as nn } from '$lib/i18n/catalogues/nn';

/** Parts of the page itself, in every language, so that the service worker keeps them with it. */
const words = import.meta.glob<Record<string, string>>(
	['/src/lib/crisis/messages/*.json', '/src/lib/crisis/offline/messages/*.json'],
	{ eager: true, import: 'default' }
);

export function load() {
	learn({ ...words, ...nb, ...nn, ...en });
}
