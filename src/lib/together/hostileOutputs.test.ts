import { create } from 'xmlbuilder2';
import { describe, expect, test } from 'vitest';
import { messageOf, NOW } from '../../../test/support/crisis';
import { incident, published, version } from '../../../test/support/published';
import { capDocumentsOf, type CapVersion } from '../crisis/capDocument';
import { OUTPUT_KEYS, OUTPUTS } from '../crisis/outputs';
import { subject } from '../crisis/outputs/email';
import { noticeOf } from '../crisis/outputs/notice';
import { tellingOf } from '../crisis/outputs/telling';
import type { Composed } from '../crisis/template';
import { text } from '../database/text';
import { smsCount } from '../outbox/sms/count';
import { bannerFiles } from '../public/banner/bannerLane.server';
import { capFeed, incidentFeed, incidentList } from '../public/feeds';
import { plannedPages } from '../public/lanePages';
import { payload, pushLetter, pushMessage } from '../public/push/message';
import { renderPage } from '../public/render.server';

/** What people paste, and what people try. */
const HOSTILE: Record<string, string> = {
	script: '<script>alert(1)</script><img src=x onerror=alert(1)>',
	attribute: '" onmouseover="alert(1)" x="\' onfocus=alert(1) \'',
	'end of CDATA, comment and title': ']]> --> </title></style></textarea><x>',
	entities: '&lt;script&gt; &amp; &#60;b&#62; &nope;',
	'turned words': '\u202egnitrats\u202c \u2066x \u200f',
	formula: "=cmd|' /C calc'!A0",
	'another header': 'Hei\r\nBcc: alle@eksempel.no\r\n\r\nbrev',
	'control signs': 'a\u0000b\u0007c\u001bd\u0085e\ud800f',
	'a million signs': '<b>&'.repeat(250_000)
};

/** A version with the same thing in every field, as the door lets it in. */
function attackedBy(hostile: string): CapVersion {
	const words = text(hostile, 3_000);
	const composed: Composed = {
		title: text(hostile, 110),
		push: text(hostile, 240),
		paragraphs: [words, words, words],
		advice: words
	};
	const phrase = text(hostile, 100);
	const area = { id: null, name: phrase, phrases: { nb: phrase, nn: phrase, en: phrase } };
	return {
		...{ ref: 'K-2026-0007', version: 3, kind: 'vann_borte', exercise: false, template: null },
		message: messageOf('vann_borte', 'update', 'known', { areas: [area] }),
		texts: { nb: composed, en: composed },
		capIdentifier: 'no.kommune.9999.x.3',
		cap: {
			...{ sender: 'post@lillevik.test', senderName: 'Lillevik kommune', municipality: '9999' },
			...{ mainLanguage: 'nb', origin: 'https://varsel.test', polygons: [], wholeOutline: true }
		},
		publishedAt: NOW
	};
}

describe.each(Object.entries(HOSTILE))('%s in every field', (_what, hostile) => {
	const attacked = attackedBy(hostile);
	const around = { ref: 'K-2026-0007', phone: '55 50 00 00', dutyPhone: '', streets: {} };
	const telling = tellingOf(attacked, around, 'nb');
	const name = attacked.message.areas[0]!.name;
	const content = published({
		incidents: [
			incident({
				areas: [{ id: '', name }],
				versions: [version({ texts: attacked.texts }), version({ texts: attacked.texts })]
			})
		],
		cap: capDocumentsOf([attacked])
	});

	test.each(OUTPUT_KEYS)('%s is plain text that turns nothing around it', (key) => {
		const said = OUTPUTS[key].write(telling);
		expect(said).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\t\r\n]/u);
		expect(said.isWellFormed()).toBe(true);
		expect(said).toContain(key === 'voice' ? 'ersjon tre' : '3');
	});

	test('a spreadsheet runs nothing', () => {
		for (const line of OUTPUTS.streets.write(telling).split('\r\n').slice(1))
			expect(line).not.toMatch(/(^|;)"?\s*[=+\-@]/);
	});

	test('a mail has one subject on one line', () => {
		expect(subject(telling)).not.toMatch(/[\r\n]/);
	});

	test('an SMS can be counted, and a notification fits where push services take it', () => {
		expect(smsCount(OUTPUTS.sms.write(telling)).parts).toBeLessThan(12);
		const letter = pushLetter(content.incidents[0]!, 'nb', []);
		const sealed = payload(pushMessage(letter.payload), 'nb', 'https://varsel.test');
		expect(Buffer.byteLength(sealed)).toBeLessThanOrEqual(3_993);
		expect(JSON.parse(sealed).notification.navigate).toBe(
			'https://varsel.test/hendelse/K-2026-0007'
		);
	});

	test('the pages, and the banner, hold it as text', () => {
		const pages = plannedPages(content, NOW).map((page) => renderPage(page, NOW));
		const framed = bannerFiles(content).filter(({ path }) => path.endsWith('/banner'));
		for (const html of [...pages, ...framed.map(({ body }) => body)]) {
			// The contact form has one script of ours.
			const theirs = html.replace(/<script src="[/a-z]*\/kontakt\/haster" defer="">/, '');
			expect(theirs).not.toMatch(/<script|<img[^>]+onerror|<[a-z][^>]*\son[a-z]+=|<x>|<b>/i);
			expect(html.match(/<\/title>/g)).toHaveLength(1);
		}
		const told = bannerFiles(content).find(({ path }) => path === '/banner.json');
		expect(JSON.parse(told!.body).items[0].title).toBe(attacked.texts.nb!.title);
	});

	test('feeds and CAP are whole, and say the same words', () => {
		const feeds = [incidentFeed(content, NOW), capFeed(content, NOW), content.cap[0]!.xml];
		for (const xml of feeds) expect(() => create(xml)).not.toThrow();
		expect(JSON.parse(incidentList(content, NOW))[0].title).toBe(attacked.texts.nb!.title);
	});

	test('the notice says all of it', () => {
		const notice = noticeOf(telling);
		expect([...notice.advice, ...notice.others].length).toBeGreaterThan(0);
	});
});
