import { createHash } from 'node:crypto';
import { playedIncident } from '../crisis/exercise/played.server';
import { word } from '../crisis/exercise/mark';
import { now } from '../database/clock.server';
import { reader } from '../database/database.server';
import type { Locale } from '../i18n/locale';
import { kommune } from '../kommune/kommune.server';
import { pageHeaders } from '../public/document.server';
import { promised } from '../public/incidents';
import { renderPage } from '../public/render.server';

/**
 * The page that residents would have seen of an exercise's incident, made by what makes theirs; null:
 * no such exercise. It is never put in the lane, and no cache and no search engine may keep it.
 */
export async function exercisePage(ref: string, locale: Locale) {
	const found = await playedIncident(reader, ref);
	if (!found) return null;
	const [at, us] = [now(), await kommune()];
	const incident = { ...found.incident, promise: promised(found.incident, at) };
	const content = { page: 'incident' as const, incident, answers: [], places: [] };
	const page = renderPage({ path: `/hendelse/${ref}`, locale, kommune: us, content }, at);
	const headers: Record<string, string> = {
		...withStyle(pageHeaders(us)),
		'content-type': 'text/html; charset=utf-8',
		'cache-control': 'no-store',
		'x-robots-tag': 'noindex, nofollow'
	};
	return { body: watermarked(page, locale), headers };
}

/** Stripes and the word, by day and by night; on paper too. */
const CSS = `.exercise{position:sticky;top:0;z-index:9;margin:0;max-width:none;padding:.75rem 1rem;text-align:center;font-weight:700;letter-spacing:.05em;color:#fff;background:repeating-linear-gradient(135deg,#4c1d95 0 14px,#5b21b6 14px 28px);print-color-adjust:exact}
.exercise:last-child{position:static}
body{border:8px double #6d28d9}`;

/** The page's own policy, and this style besides. */
function withStyle(headers: Record<string, string>): Record<string, string> {
	const own = `'sha256-${createHash('sha256').update(CSS).digest('base64')}'`;
	const policy = headers['content-security-policy'] ?? '';
	return {
		...headers,
		'content-security-policy': policy.replace('style-src ', `style-src ${own} `)
	};
}

/** First and last on the page, whatever stands between; its links would lead to what is meant. */
function watermarked(page: string, locale: Locale): string {
	const mark = `<p class="exercise">${word(locale)}</p>`;
	return page
		.replace('<head>', '<head><meta name="robots" content="noindex, nofollow">')
		.replace('</head>', `<style>${CSS}</style></head>`)
		.replace(/<body[^>]*>/, (body) => body + mark)
		.replace('</body>', `${mark}</body>`)
		.replaceAll(/ href="(?!#|tel:|mailto:)[^"]*"/g, '');
}
