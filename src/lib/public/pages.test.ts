import { createHash, randomBytes } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
	HOSTILE,
	incident,
	MINUTE,
	NIGHT,
	post,
	published,
	version
} from '../../../test/support/published';
import type { PublicContent } from './content';
import { pageHeaders } from './document.server';
import { plannedPages } from './lanePages';
import { renderPage } from './render.server';

function pages(content: PublicContent, at = NIGHT): Map<string, string> {
	return new Map(plannedPages(content, at).map((page) => [page.path, renderPage(page, at)]));
}

function shown(path: string, content = published(), at = NIGHT): string {
	const html = pages(content, at).get(path);
	if (!html) throw new Error(`No page at ${path}`);
	return html;
}

const read = (html: string) =>
	html.replace(/<style>.*<\/style>|<[^>]+>/gs, ' ').replace(/\s+/g, ' ');

describe('the contact page', () => {
	test('says when we are open and the number to call, and never whether it is open now', () => {
		const html = read(shown('/kontakt'));
		expect(html).toContain('Mandag–fredag 9–15');
		expect(html).toContain('Sommer, 15. juni–15. august: mandag–fredag 9–14');
		expect(html).toContain('Onsdag før skjærtorsdag til 12');
		expect(html).not.toMatch(/åpent nå|stengt nå/i);
		expect(read(shown('/en/kontakt'))).toContain('Monday–Friday 09:00–15:00');
		expect(shown('/kontakt', published({ hours: null }))).not.toContain('Åpningstider');
	});
});

/** The one script of the lane, on the contact form alone: it is not needed, and comes after the page. */
const OWN_SCRIPT = /<script src="(\/nn|\/en)?\/kontakt\/haster" defer(="")?><\/script>/;

test('the contact form alone may run a script, and it is our own', () => {
	expect(shown('/kontakt')).toMatch(OWN_SCRIPT);
	expect(shown('/')).not.toMatch(/<script/);
	expect(pageHeaders({ accent: '' }, true)['content-security-policy']).toContain(
		"script-src 'self'"
	);
	expect(pageHeaders({ accent: '' })['content-security-policy']).not.toContain('script-src');
});

describe('every page', () => {
	const all = pages(published());
	test.each([...all.keys()])('%s needs one request, no script and no inline style', (path) => {
		const html = (all.get(path) ?? '').replace(OWN_SCRIPT, '');
		expect(html).not.toMatch(/<script|style="|<!--|@import|<img|url\(|http-equiv/);
		expect(html.match(/<link [^>]*rel="(?!alternate|icon)/)).toBeNull();
		const css = html.match(/<style>(.*)<\/style>/s)?.[1] ?? '';
		expect(css.length).toBeGreaterThan(1000);
		const hash = createHash('sha256').update(css).digest('base64');
		expect(pageHeaders({ accent: '' })['content-security-policy']).toContain(`'sha256-${hash}'`);
	});

	test.each([...all.keys()])('%s says its language and links to both statements', (path) => {
		const html = all.get(path) ?? '';
		const prefix = path.match(/^\/(nn|en)(?=\/)/);
		expect(html).toContain(`<html lang="${prefix?.[1] ?? 'nb'}">`);
		expect(html).toContain(`href="${prefix?.[0] ?? ''}/tilgjengelighet"`);
		expect(html).toContain(`href="${prefix?.[0] ?? ''}/personvern"`);
		expect(html.match(/<h1/g)).toHaveLength(1);
	});

	test('whatever people wrote is shown as they wrote it, and runs nowhere', () => {
		const hostile = { title: HOSTILE, push: HOSTILE, advice: '', paragraphs: [HOSTILE] };
		const attacked = published({
			incidents: [
				incident({
					areas: [{ id: 'x', name: HOSTILE }],
					versions: [version({ texts: { nb: hostile, ar: hostile } })]
				})
			],
			posts: [post({ title: HOSTILE, lead: HOSTILE, paragraphs: [HOSTILE] })]
		});
		for (const html of pages(attacked).values()) {
			expect(html.replace(OWN_SCRIPT, '')).not.toMatch(/<script/);
			expect(html.match(/<\/title>/g)).toHaveLength(1);
		}
		expect(shown('/hendelse/K-2026-0007', attacked)).toContain('🚱 שלום --> &lt;/title>');
	});
});

test.each(['/', '/hendelse/K-2026-0007'])('%s is at most 6 KB on the wire', (path) => {
	const versions = [3, 2, 1].map((number) => version({ version: number }));
	const content = published({ incidents: [incident({ versions })] });
	expect(brotliCompressSync(shown(path, content)).length).toBeLessThanOrEqual(6 * 1024);
});

test('a kommune’s own colour and logo still leave a page within 6 KB, in one request', () => {
	const logo = `data:image/webp;base64,${randomBytes(1_200).toString('base64')}`;
	const kommune = { ...published().kommune, accent: '#8a1538', logo } as const;
	const html = shown('/hendelse/K-2026-0007', published({ kommune }));
	expect(html).toContain('--button:#8a1538');
	expect(html).toContain(`<img src="${logo}"`);
	expect(brotliCompressSync(html).length).toBeLessThanOrEqual(6 * 1024);
	const css = html.match(/<style>(.*)<\/style>/s)?.[1] ?? '';
	const hash = createHash('sha256').update(css).digest('base64');
	expect(pageHeaders(kommune)['content-security-policy']).toContain(`'sha256-${hash}'`);
});

test('with nothing going on the front page says so', () => {
	expect(read(shown('/', published({ incidents: [] })))).toContain('Ingen pågående hendelser');
});

test('the front page says what, where, what to do, and when more is told', () => {
	const text = read(shown('/'));
	for (const said of ['Vannet er borte på Nes', 'Sist oppdatert 20. november 2026 kl. 03.10'])
		expect(text).toContain(said);
	expect(text).toContain('Neste oppdatering senest 20. november 2026 kl. 04.10');
	expect(read(shown('/en/'))).toContain('Next update by 20 November 2026 at 04:10');
});

test('when the promise passes the page says that the update is late', () => {
	const text = read(shown('/hendelse/K-2026-0007', published(), NIGHT + 60 * MINUTE));
	expect(text).toContain(
		'Oppdateringen er forsinket. Vi lovet nytt senest 20. november 2026 kl. 04.10'
	);
	expect(text).not.toContain('Neste oppdatering senest');
});

test('a message without a translation is shown in its own language, and says so', () => {
	const html = shown('/nn/hendelse/K-2026-0007');
	expect(html).toMatch(/<h1 lang="nb"[^>]*>Vannet er borte på Nes/);
	expect(read(html)).toContain('Denne meldinga finst ikkje på språket ditt enno');
	expect(read(shown('/en/hendelse/K-2026-0007'))).not.toContain('not in your language');
});

test('a language without pages of its own is on the page of the incident', () => {
	const uk = { title: 'Немає води в Нес', push: '', advice: '', paragraphs: ['Води немає.'] };
	const { texts } = version();
	const content = published({
		incidents: [incident({ versions: [version({ texts: { ...texts, uk } })] })]
	});
	expect(shown('/hendelse/K-2026-0007', content)).toMatch(/<details lang="uk" dir="ltr"/);
});

test('a preview that others keep never says what is wrong', () => {
	const previews = shown('/hendelse/K-2026-0007').match(/<meta (property|name)="[^>]+>/g) ?? [];
	expect(previews.join()).toContain('og:title');
	expect(previews.join()).not.toContain('Vannet');
});

test('all that was said stands on the page, newest first, also when it is over', () => {
	const allClear = {
		title: 'Vannet er tilbake på Nes',
		push: '',
		advice: '',
		paragraphs: ['Skyll kranene.']
	};
	const versions = [version({ version: 2, step: 'allClear', texts: { nb: allClear } }), version()];
	const over = incident({ status: 'avsluttet', nextUpdateAt: null, versions });
	const text = read(shown('/hendelse/K-2026-0007', published({ incidents: [over] })));
	expect(text.indexOf('Vannet er tilbake')).toBeLessThan(text.indexOf('Hold kranene stengt'));
	expect(text).toContain('Avsluttet 20. november 2026 kl. 03.50');
	expect(read(shown('/', published({ incidents: [over] })))).toContain('Nylig avsluttet');
});

test("the kommune's own statement takes the place of the draft", () => {
	const { kommune } = published();
	const own = { ...kommune, privacyStatement: 'Vi tar vare på det.\n\nSpør oss.' };
	expect(read(shown('/personvern', published({ kommune: own })))).toContain(
		'Vi tar vare på det. Spør oss.'
	);
	expect(read(shown('/personvern'))).toContain('Lillevik kommune er behandlingsansvarlig');
});
