import { create } from 'xmlbuilder2';
import { inLanguage } from '../inquiries/told/card';
import { literally } from '../database/xml';
import { formatInstant } from '../i18n/dates';
import { translator, type Locale } from '../i18n/translate';
import type { Incident, MessageText, PublicContent } from './content';
import { current, listed, messageIn, promised } from './incidents';
import { withOffset } from './withOffset';

interface Feed {
	/** The feed's own address, which is its id. */
	self: string;
	/** The page that shows the same. */
	page: string;
	title: string;
	author: string;
	lang: string;
	entries: Entry[];
}

interface Entry {
	/** The address of the page; it never changes, so it is the id too. */
	url: string;
	title: string;
	publishedAt: number;
	updatedAt: number;
	paragraphs: string[];
	/** Words that readers can filter by. */
	categories?: string[];
	/** The same message in another format. */
	alternate?: { href: string; type: string };
}

/** How many entries a feed holds. */
const MOST = 100;

/** An Atom feed (RFC 4287). `updated` is that of the newest entry, so that it is true when fetched again. */
export function atom(feed: Feed): string {
	const newestFirst = [...feed.entries].sort((a, b) => b.updatedAt - a.updatedAt);
	const newest = literally(newestFirst.slice(0, MOST));
	const { self, page, title, author, lang } = literally({ ...feed, entries: [] });
	const document = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' });
	const root = document.ele('http://www.w3.org/2005/Atom', 'feed', { 'xml:lang': lang });
	root.ele('id').txt(self).up().ele('title').txt(title);
	root.ele('updated').txt(withOffset(newest[0]?.updatedAt ?? 0));
	root.ele('author').ele('name').txt(author);
	root.ele('link', { rel: 'self', type: 'application/atom+xml', href: self });
	root.ele('link', { rel: 'alternate', type: 'text/html', href: page });
	for (const entry of newest) {
		const node = root.ele('entry');
		node.ele('id').txt(entry.url).up().ele('title').txt(entry.title);
		node.ele('published').txt(withOffset(entry.publishedAt));
		node.ele('updated').txt(withOffset(entry.updatedAt));
		node.ele('link', { rel: 'alternate', type: 'text/html', href: entry.url });
		if (entry.alternate) node.ele('link', { rel: 'related', ...entry.alternate });
		for (const term of entry.categories ?? []) node.ele('category', { term });
		node.ele('content', { type: 'text' }).txt(entry.paragraphs.join('\n\n'));
	}
	return document.end({ prettyPrint: false });
}

/** `/feed.atom`: one entry for each incident, with what stands now. */
export function incidentFeed({ origin, kommune, incidents }: PublicContent, now: number): string {
	return atom({
		self: `${origin}/feed.atom`,
		page: `${origin}/`,
		title: kommune.name,
		author: kommune.name,
		lang: kommune.mainLanguage,
		entries: listed(incidents, now).map((incident) => {
			const text = inMainLanguage(incident, kommune.mainLanguage);
			const broken = brokenPromise(incident, kommune.mainLanguage, now);
			return {
				url: `${origin}/hendelse/${incident.ref}`,
				title: text.title,
				publishedAt: incident.publishedAt,
				updatedAt: broken?.at ?? incident.updatedAt,
				paragraphs: broken ? [broken.text, ...text.paragraphs] : text.paragraphs,
				categories: [incident.status, incident.severity, incident.kind],
				alternate: { href: capUrl(origin, incident), type: 'application/cap+xml' }
			};
		})
	});
}

/** What the page says when a promise is not kept, and since when; null: it is. */
function brokenPromise(incident: Incident, lang: Locale, now: number) {
	const promise = promised(incident, now);
	if (!promise || promise.kind === 'due') return null;
	const { kind, at } = promise;
	const t = translator(lang);
	const time = formatInstant(at, lang, 'dateTime');
	const since = formatInstant(incident.updatedAt, lang, 'dateTime');
	const text = kind === 'late' ? t('public_late', { time }) : t('public_outlived', { time, since });
	return { at, text };
}

/** `/cap/feed.atom`: one entry for each CAP document that has not expired (OASIS CAP Feeds 1.0). */
export function capFeed({ origin, kommune, cap }: PublicContent, now: number): string {
	return atom({
		self: `${origin}/cap/feed.atom`,
		page: `${origin}/`,
		title: `${kommune.name} – CAP`,
		author: kommune.name,
		lang: kommune.mainLanguage,
		entries: cap
			.filter(({ expiresAt }) => expiresAt > now)
			.map(({ identifier, title, sentAt, ref }) => ({
				url: `${origin}/cap/${identifier}.xml`,
				title,
				publishedAt: sentAt,
				updatedAt: sentAt,
				paragraphs: [`${origin}/hendelse/${ref}`],
				alternate: { href: `${origin}/cap/${identifier}.xml`, type: 'application/cap+xml' }
			}))
	});
}

/** `/nyheter.atom`: the news posts. */
export function newsFeed({ origin, kommune, posts }: PublicContent): string {
	return atom({
		self: `${origin}/nyheter.atom`,
		page: `${origin}/nyheter`,
		title: kommune.name,
		author: kommune.name,
		lang: kommune.mainLanguage,
		entries: posts.map((post) => ({
			...post,
			url: `${origin}/nyhet/${post.slug}`,
			paragraphs: [post.lead, ...post.paragraphs].filter(Boolean)
		}))
	});
}

/** `/du-sa-vi-gjorde.atom`: what came of what residents wrote. */
export function toldFeed({ origin, kommune, told }: PublicContent): string {
	const t = translator(kommune.mainLanguage);
	return atom({
		self: `${origin}/du-sa-vi-gjorde.atom`,
		page: `${origin}/du-sa-vi-gjorde`,
		title: `${t('told_title')} – ${kommune.name}`,
		author: kommune.name,
		lang: kommune.mainLanguage,
		entries: told.map(({ slug, words, publishedAt, area }) => {
			const { title, said, did } = inLanguage(words, kommune.mainLanguage, kommune.mainLanguage);
			return {
				url: `${origin}/du-sa-vi-gjorde/${slug}`,
				title,
				publishedAt,
				updatedAt: publishedAt,
				paragraphs: [`${t('told_field_said')}: ${said}`, `${t('told_field_did')}: ${did}`],
				categories: [area ?? 'annet']
			};
		})
	});
}

/** `/hendelser.json`: what other programs read; DESIGN §5 is the contract. */
export function incidentList({ origin, kommune, incidents }: PublicContent, now: number): string {
	return JSON.stringify(
		listed(incidents, now).map((incident) => ({
			ref: incident.ref,
			kind: incident.kind,
			severity: incident.severity,
			status: incident.status,
			title: inMainLanguage(incident, kommune.mainLanguage).title,
			areas: incident.areas.map(({ name }) => name),
			version: incident.version,
			publishedAt: withOffset(incident.publishedAt),
			updatedAt: withOffset(incident.updatedAt),
			nextUpdateAt: incident.nextUpdateAt === null ? null : withOffset(incident.nextUpdateAt),
			url: `${origin}/hendelse/${incident.ref}`,
			cap: capUrl(origin, incident)
		}))
	);
}

function capUrl(origin: string, incident: Incident): string {
	return `${origin}/cap/${current(incident).capIdentifier}.xml`;
}

function inMainLanguage(incident: Incident, main: string): MessageText {
	return messageIn(current(incident).texts, main, main).text;
}
