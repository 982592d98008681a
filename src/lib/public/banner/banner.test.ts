import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { HOSTILE, incident, NIGHT, published, version } from '../../../../test/support/published';
import { banner, BANNER_SCRIPT } from './banner';
import { bannerFiles } from './bannerLane.server';
import { snippets } from './snippet';

const shown = (...incidents: ReturnType<typeof incident>[]) => published({ incidents });

test('the banner tells exactly what goes on, the serious first, and comes back with each version', () => {
	const over = incident({ ref: 'K-2026-0001', status: 'avsluttet' });
	const serious = incident({ ref: 'K-2026-0003', severity: 'alvorlig', updatedAt: NIGHT });
	const { items, label } = banner(shown(incident(), over, serious), 'nb');
	expect(label).toBe('Viktig melding fra Lillevik kommune');
	expect(items.map(({ id }) => id)).toEqual(['K-2026-0003@1', 'K-2026-0007@1']);
	const second = incident({ version: 2, versions: [version({ version: 2 }), version()] });
	expect(banner(shown(second), 'nb').items[0]?.id).toBe('K-2026-0007@2');
});

test('in another language it leads to that language; a text nobody has translated keeps its own', () => {
	expect(banner(shown(incident()), 'en').items[0]).toMatchObject({
		title: 'No water at Nes',
		lang: 'en',
		url: expect.stringMatching(/\/en\/hendelse\/K-2026-0007$/)
	});
	expect(banner(shown(incident()), 'nn').items[0]).toMatchObject({ lang: 'nb' });
});

test('a place that somebody typed is for every website', () => {
	const typed = incident({ areas: [{ id: '', name: 'Bakken' }] });
	expect(banner(shown(typed), 'nb').items[0]?.areas).toBe(null);
	expect(banner(shown(incident()), 'nb').items[0]?.areas).toEqual(['nes']);
});

test('the frame holds hostile words as text, may stand anywhere, and runs nothing', () => {
	const texts = { nb: { ...version().texts.nb!, title: HOSTILE } };
	const files = bannerFiles(shown(incident({ versions: [version({ texts })] })));
	const frame = files.find(({ path }) => path === '/banner')!;
	expect(frame.body).not.toContain('<script');
	expect(frame.body).toContain('&lt;script>alert(1)');
	expect(frame.headers['content-security-policy']).toMatch(
		/default-src 'none'.*frame-ancestors \*/
	);
	const data = files.find(({ path }) => path === '/banner.json')!;
	expect(JSON.parse(data.body).items[0].title).toBe(HOSTILE);
	expect(files.every(({ headers }) => !('set-cookie' in headers))).toBe(true);
});

test('a frame that may leave something out leads to everything, and says how much there is', () => {
	const frame = (...incidents: ReturnType<typeof incident>[]) =>
		bannerFiles(shown(...incidents)).find(({ path }) => path === '/banner')!.body;
	expect(frame(incident())).not.toContain('Se alle');
	const two = frame(incident(), incident({ ref: 'K-2026-0008' }));
	expect(two).toMatch(/<a href="[^"]*\/" target="_top">\s*Se alle 2 meldingene/);
});

test('nothing goes on: the script has nothing to show, and the frame says so', () => {
	const files = bannerFiles(shown());
	expect(JSON.parse(files.find(({ path }) => path === '/banner.json')!.body).items).toEqual([]);
	expect(files.find(({ path }) => path === '/en/banner')!.body).toContain('No important messages');
});

test('the script is small, and has neither comments nor HTML in it', () => {
	expect(brotliCompressSync(BANNER_SCRIPT).length).toBeLessThanOrEqual(1_200);
	expect(BANNER_SCRIPT.length).toBeLessThanOrEqual(2_560);
	expect(BANNER_SCRIPT).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write|cookie|\/\*/);
});

test('what is pasted cannot be broken out of, and the policy names the very script', () => {
	const made = snippets({
		origin: 'https://varsel.test',
		locale: 'nn',
		areas: ['nes', '"></script>']
	});
	expect(made.script.match(/<\/script>/g)).toHaveLength(1);
	expect(made.linked).toContain('?sprak=nn&amp;omrade=nes%2C%22%3E%3C%2Fscript%3E"');
	expect(made.frame).toContain('https://varsel.test/nn/banner');
	expect(made.policy).toMatch(/^script-src 'sha256-[\w+/=]{44}' https:\/\/varsel\.test;/);
});
