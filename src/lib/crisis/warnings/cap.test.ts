import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isRefused } from '$lib/i18n/refusal';
import { testWithShared } from '../../../../test/support/shared';
import { readCap } from './cap';
import { alertXml } from './samples';
import { readFeed } from './feed';
import { decoded } from './xml';

const read = (file: string) => {
	const text = decoded(readFileSync(file));
	return isRefused(text) ? text : readCap(text);
};
const outcome = (file: string) => {
	const alert = read(file);
	return isRefused(alert) ? alert.refused : 'read';
};

describe('warnings that others have published', () => {
	testWithShared('are read, or refused by name, and never throw', (shared) => {
		const folders = ['google_testdata', 'kde_fpas', 'nws_ipaws', 'oasis_examples'];
		const outcomes = Object.fromEntries(
			folders.flatMap((folder) =>
				readdirSync(shared(`data/cap/${folder}`))
					.filter((name) => /\.(cap|xml)$/.test(name))
					.map((name) => [`${folder}/${name}`, outcome(shared(`data/cap/${folder}/${name}`))])
			)
		);
		const refused = Object.entries(outcomes).filter(([, said]) => said !== 'read');
		expect(Object.fromEntries(refused)).toEqual({
			'google_testdata/earthquake.cap': 'warnings_fault_namespace',
			'google_testdata/earthquake_signed.cap': 'warnings_fault_namespace',
			'google_testdata/invalid.cap': 'warnings_fault_field',
			'google_testdata/no_optional_fields.cap': 'warnings_fault_namespace',
			'google_testdata/noaa_errors.cap': 'warnings_fault_namespace',
			'google_testdata/weather.cap': 'warnings_fault_namespace',
			'google_testdata/xee.cap': 'warnings_fault_doctype',
			'kde_fpas/au-bom-en.rss.xml': 'warnings_fault_namespace',
			'nws_ipaws/nws-5c2cf27b1f56885d61654dc47fa411d5.xml': 'warnings_fault_namespace'
		});
		expect(Object.keys(outcomes).length).toBeGreaterThan(35);
	});

	testWithShared('say what they say', (shared) => {
		const alert = read(shared('data/cap/kde_fpas/il-488abaaf-cad5-4d2b-93b2-703016878453.xml'));
		expect(alert).toMatchObject({
			identifier: '2.49.0.0.376.0.250306145512.48636',
			sentAt: Date.parse('2025-03-06T14:55:12+02:00')
		});
		expect(!isRefused(alert) && alert.infos[0]).toMatchObject({
			event: 'FLOOD',
			parameters: { awareness_level: ['2; yellow; Moderate'] }
		});
	});

	testWithShared('our own are read as well', (shared) => {
		expect(read(shared('data/cap/own_examples/cap-update-vann.xml'))).toMatchObject({
			msgType: 'Update'
		});
	});
});

describe('a document that nobody should send', () => {
	const laughs = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(100)}">]>`;
	test.each([
		['a document type', alertXml().replace('<alert', `${laughs}<alert`), 'warnings_fault_doctype'],
		['an entity that nobody declared', alertXml({ event: '&xxe;' }), 'warnings_fault_xml'],
		['five megabytes', alertXml({ event: 'x'.repeat(5_000_000) }), 'warnings_fault_large'],
		['a hundred thousand levels', '<a>'.repeat(100_000), 'warnings_fault_xml'],
		['a tag that does not end', '<alert', 'warnings_fault_xml'],
		['nothing', '', 'warnings_fault_xml'],
		['a page', '<html><body/></html>', 'warnings_fault_namespace'],
		[
			'CAP 1.1',
			alertXml().replace('emergency:cap:1.2', 'emergency:cap:1.1'),
			'warnings_fault_namespace'
		],
		['a time without a zone', alertXml({ sent: '2026-11-20T06:00:00' }), 'warnings_fault_field'],
		['no status', alertXml({ status: '' }), 'warnings_fault_field'],
		['no event', alertXml({ event: '' }), 'warnings_fault_field']
	])('%s is refused', (_, xml, refused) => {
		expect(readCap(xml)).toMatchObject({ refused });
	});

	test('a link in it leads to the web or nowhere', () => {
		const alert = readCap(alertXml({ web: 'javascript:alert(1)' }));
		expect(alert).toMatchObject({ infos: [{ web: '' }] });
	});

	test('a polygon off the earth, or of three points, is left out', () => {
		for (const polygon of ['91,5 60,5 60,6 91,5', '60,5 61,5 60,5', 'x,y 60,5 60,6 60,5'])
			expect(readCap(alertXml({ polygon }))).toMatchObject({
				infos: [{ areas: [{ rings: [] }] }]
			});
	});
});

describe('a feed', () => {
	testWithShared('in Atom or RSS gives its links, and anything else is refused', (shared) => {
		const links = (name: string) => {
			const text = readFileSync(shared(`data/cap/google_testdata/${name}`), 'utf8');
			const found = readFeed(text, 'https://feed.test/');
			return isRefused(found) ? found.refused : found.length;
		};
		expect(links('weather_index.atom')).toBeGreaterThan(0);
		expect(links('ny_index.rss')).toBe(2);
		expect(links('no_entries.atom')).toBe(0);
		expect(links('xee.atom')).toBe('warnings_fault_doctype');
		expect(links('canada.cap')).toBe('warnings_fault_feed');
	});

	test('says each link once, made whole', () => {
		const item = '<item><link>/cap/1</link></item>';
		const rss = `<rss version="2.0"><channel>${item}${item}</channel></rss>`;
		expect(readFeed(rss, 'https://feed.test/rss')).toEqual(['https://feed.test/cap/1']);
	});
});
