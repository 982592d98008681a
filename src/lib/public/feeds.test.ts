import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import {
	HOSTILE,
	incident,
	NIGHT,
	post,
	published,
	version
} from '../../../test/support/published';
import { capFeed, incidentFeed, incidentList, newsFeed } from './feeds';
import type { PublicContent } from './content';

const hostile = {
	title: HOSTILE,
	push: HOSTILE,
	advice: '',
	paragraphs: [HOSTILE, '\uFFFE\uFFFF']
};
const attacked = published({
	incidents: [
		incident({
			areas: [{ id: 'x', name: HOSTILE }],
			versions: [version({ texts: { nb: hostile } })]
		})
	],
	posts: [post({ title: HOSTILE, lead: HOSTILE, paragraphs: [HOSTILE] })]
});

test.each([
	['feed.atom', (content: PublicContent) => incidentFeed(content, NIGHT)],
	['cap/feed.atom', (content: PublicContent) => capFeed(content, NIGHT)],
	['nyheter.atom', newsFeed]
])('%s is well-formed whatever people wrote, and gives it back as it was', async (_name, feed) => {
	for (const content of [attacked, published(), published({ incidents: [], posts: [], cap: [] })]) {
		const { errors } = await validateXML({ xml: feed(content), schema: [] });
		expect(errors).toEqual([]);
	}
	expect(feed(attacked)).not.toContain('<script');
	expect(feed(attacked)).toContain('🚱');
});

test('a feed is as new as its newest entry, not as the moment it was made', () => {
	const later = incident({ ref: 'K-2026-0008', updatedAt: NIGHT + 60_000 });
	const feed = incidentFeed(published({ incidents: [incident(), later] }), NIGHT + 1_800_000);
	expect(feed.match(/<updated>([^<]+)/)?.[1]).toBe('2026-11-20T03:11:00+01:00');
	expect([...feed.matchAll(/hendelse\/(K-\d+-\d+)<\/id>/g)].map(([, ref]) => ref)).toEqual([
		'K-2026-0008',
		'K-2026-0007'
	]);
});

test('a feed says so when the promised update is late, and is new because of it', () => {
	const feed = (minutes: number) => incidentFeed(published(), NIGHT + minutes * 60_000);
	expect(feed(59)).not.toContain('forsinket');
	expect(feed(60)).toContain(
		'<content type="text">Oppdateringen er forsinket. Vi lovet nytt senest'
	);
	expect(feed(60).match(/<updated>([^<]+)/)?.[1]).toBe('2026-11-20T04:10:00+01:00');
	expect(feed(24 * 60)).toContain('Vi har ikke bekreftet dette siden');
});

test('the list for other programs keeps its contract', () => {
	expect(JSON.parse(incidentList(published(), NIGHT))).toEqual([
		{
			ref: 'K-2026-0007',
			kind: 'vann_borte',
			severity: 'hverdag',
			status: 'aktiv',
			title: 'Vannet er borte på Nes',
			areas: ['Nes'],
			version: 1,
			publishedAt: '2026-11-20T03:10:00+01:00',
			updatedAt: '2026-11-20T03:10:00+01:00',
			nextUpdateAt: '2026-11-20T04:10:00+01:00',
			url: 'https://varde.lillevik.test/hendelse/K-2026-0007',
			cap: 'https://varde.lillevik.test/cap/no.kommune.9999.K-2026-0007.1.xml'
		}
	]);
});

test('an expired CAP document is out of the feed', () => {
	const content = published();
	const expiresAt = incident().expiresAt;
	expect(capFeed(content, expiresAt - 1)).toContain('K-2026-0007.1.xml');
	expect(capFeed(content, expiresAt)).not.toContain('<entry>');
});
