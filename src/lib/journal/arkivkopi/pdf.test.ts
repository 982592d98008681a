import { expect, test } from 'vitest';
import { inflateSync } from 'node:zlib';
import { erArkivformat } from './formater';
import { drawable, pdfA } from './pdf.server';

const side = {
	tittel: 'Brunt vann på Østli & <Nes>',
	om: [['Fra', 'Kari Nordmann <kari@example.no>']] as [string, string][],
	tekst: 'Vannet er brunt 🌊 hos Østli.\nČáhci lea ruškat. Вода коричнева. الماء بني',
	opprettet: Date.parse('2026-11-20T08:00:00Z'),
	journalenhet: 'Lillevik kommune'
};

/** Everything in the file, with what is compressed opened. */
function opened(pdf: Buffer): string {
	const raw = pdf.toString('latin1');
	const streams = [...raw.matchAll(/FlateDecode[^>]*>>\s*stream\r?\n([\s\S]*?)\r?\nendstream/g)];
	const inside = streams.map(([, data = '']) =>
		inflateSync(Buffer.from(data, 'latin1')).toString('latin1')
	);
	return [raw, ...inside].join('\n');
}

test('an archive copy is PDF/A-2b: it says so, and nothing in it hangs on anything outside', async () => {
	const pdf = await pdfA(side);
	const all = opened(pdf);
	expect(all).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>B</);
	expect(all).toMatch(/\/S \/GTS_PDFA1[\s\S]*\/DestOutputProfile/);
	expect(all).toContain('/ID [');
	expect(all).not.toMatch(/\/(Encrypt|JavaScript|JS|Launch|EmbeddedFile|AA|OpenAction)\b/);
	const fonts = all.match(/\/Type \/FontDescriptor/g)?.length ?? 0;
	expect(fonts).toBeGreaterThan(1);
	expect(all.match(/\/FontFile[23]? /g)).toHaveLength(fonts);
	// Every simple font would be one of the fourteen that a reader has to bring along.
	expect(all).not.toMatch(/\/Subtype \/Type1\b/);
	const xmp = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(all)?.[0] ?? '';
	expect(xmp.replace(/<\/?[\w:]+(?:\s[\w:]+="[^"]*")*\/?>/g, '')).not.toMatch(/[<>&]/);
});

test('the same document gives the same copy whenever it is made', async () => {
	expect((await pdfA(side)).equals(await pdfA(side))).toBe(true);
});

test('a sign that the font lacks is named, and none is lost without a trace', () => {
	expect(drawable('Bølge 🌊, 水')).toBe('Bølge [U+1F30A], [U+6C34]');
	expect(drawable('a\u0007b\u202Ec')).not.toContain('\u0007');
});

test('ten thousand signs, none at all and one long word make a copy too', async () => {
	for (const tekst of ['å'.repeat(10_000), '', 'Ordet. '.repeat(5_000)])
		expect((await pdfA({ ...side, tekst })).subarray(0, 5).toString()).toBe('%PDF-');
});

test('what an archive takes as it is', () => {
	expect(erArkivformat('jpg', '2026-11-20')).toBe(true);
	expect(erArkivformat('PDF', '2026-11-20')).toBe(false);
	expect(erArkivformat('DOCX', '2026-11-20')).toBe(false);
});
