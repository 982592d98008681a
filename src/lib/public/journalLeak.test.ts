import { parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { HEMMELIG, registrert } from '../../../test/support/registrert';
import { translator } from '../i18n/translate';
import { csvRow } from '../journal/postliste/csv';
import { kravtekst } from '../journal/postliste/innsynskrav';
import { offentlig, soketekster } from '../journal/postliste/offentlig';
import PostlisteEntries from '../journal/postliste/PostlisteEntries.svelte';
import PostlisteEntry from '../journal/postliste/PostlisteEntry.svelte';
import { journalAtom, journalRss } from './journalFeeds';

const t = translator('nb');
const origin = 'https://lillevik.test';
const kommune = { name: 'Lillevik kommune', mainLanguage: 'nb' as const };

/** Everything that anybody outside gets to see of a journalpost, by where it is seen. */
function outside(one: Parameters<typeof offentlig>): Record<string, string> {
	const post = offentlig(...one);
	if (!post) return {};
	const entries = [{ innhold: post, offentligDato: 0, endretDato: 0 }];
	const feed = { origin, kommune, query: '', entries };
	return {
		row: JSON.stringify(post),
		search: Object.values(soketekster(post)).join('\n'),
		list: render(PostlisteEntries, { props: { t, poster: [post] } }).body,
		page: render(PostlisteEntry, { props: { t, post } }).body,
		csv: csvRow(t, post, origin, '2026-01-01'),
		atom: journalAtom(feed),
		rss: journalRss(feed),
		request: kravtekst(t, { dag: null, poster: [post] }, '')
	};
}

test('nothing shielded is in anything that the public gets', () => {
	let seen = 0;
	fc.assert(
		fc.property(registrert, ({ post, sak, tillegg }) => {
			const shown = outside([post, sak, tillegg.avskrivning]);
			seen += Object.keys(shown).length;
			const leaks = Object.entries(shown).filter(([, text]) =>
				text.toLowerCase().includes(HEMMELIG)
			);
			expect(leaks).toEqual([]);
		}),
		{ numRuns: 150 }
	);
	expect(seen).toBeGreaterThan(150);
});

test('feeds can be read by any reader, whatever the titles hold', () => {
	fc.assert(
		fc.property(registrert, ({ post, sak, tillegg }) => {
			const { atom, rss } = outside([post, sak, tillegg.avskrivning]);
			for (const feed of [atom, rss])
				if (feed) expect(parseXml(feed).root?.name).toMatch(/feed|rss/);
		}),
		{ numRuns: 100 }
	);
});
