import { translator, type Locale } from '../../i18n/translate';

/** A whole answer for when there is no database to build a page from: 503 and what to do. */
export function sorry(locale: Locale): Response {
	const t = translator(locale);
	const html = `<!doctype html>
<html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${t('sorry_title')}</title>
<h1>${t('sorry_title')}</h1>
<p>${t('sorry_text')}</p>
<p><a href="/">${t('sorry_public')}</a></p></html>`;
	return new Response(html, {
		status: 503,
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'retry-after': '5',
			'cache-control': 'no-store'
		}
	});
}
