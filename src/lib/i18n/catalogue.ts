import { asLocale, LOCALES, type Locale } from './locale';

type Catalogue = Record<string, string>;

/** A list for each language: a browser needs one of them, and each names all of its messages. */
const LISTS = {
	nb: () => import('./catalogues/nb'),
	nn: () => import('./catalogues/nn'),
	en: () => import('./catalogues/en')
} satisfies Record<Locale, unknown>;
const loaded: Record<Locale, Catalogue> = { nb: {}, nn: {}, en: {} };

// On the server every message is at hand; a browser gets only those of the features it asks for.
// (An eager glob here would put all of them in every browser's first load.)
if (import.meta.env.SSR)
	for (const locale of LOCALES) {
		const { files, ui } = await LISTS[locale]();
		learn(ui);
		await Promise.all(Object.entries(files).map(async ([file, load]) => keep(file, await load())));
	}

/** The message with a key, or undefined when its feature's messages were not loaded. */
export function catalogue(locale: Locale, key: string): string | undefined {
	return loaded[locale][key];
}

/**
 * What a `+layout.ts` or `+page.ts` exports as `load`, to say which features' messages its
 * components use. Those of 'ui' are always there. A part of a feature (staff/duty) is asked for by
 * its own name ('duty').
 */
export function needs(...features: string[]) {
	return async ({ parent }: { parent: () => Promise<{ locale: Locale }> }) => {
		const { locale } = await parent();
		await loadMessages(locale, features);
	};
}

/** Loads the messages of features in one language; on the server they are there already. */
export async function loadMessages(locale: Locale, features: string[]): Promise<void> {
	const { files, ui } = await LISTS[locale]();
	learn(ui);
	await Promise.all(
		features.map(async (feature) => {
			const file = Object.keys(files).find((path) =>
				path.endsWith(`/${feature}/messages/${locale}.json`)
			);
			if (file) keep(file, await files[file]!());
		})
	);
}

/** Takes messages that are at hand: by file, as an eager glob gives them. */
export function learn(messages: Record<string, Catalogue>): void {
	for (const [file, words] of Object.entries(messages)) keep(file, words);
}

function keep(file: string, messages: Catalogue) {
	const locale = asLocale(file.split('/').at(-1)?.slice(0, -'.json'.length));
	if (locale) Object.assign(loaded[locale], messages);
}
