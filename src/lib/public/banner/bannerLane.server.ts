import { createHash } from 'node:crypto';
import { render } from 'svelte/server';
import { translator } from '../../i18n/translate';
import type { PublicContent } from '../content';
import { banner, BANNER_PATHS, BANNER_SCRIPT, type Banner } from './banner';
import css from './banner.css?inline';
import BannerPage from './BannerPage.svelte';

interface BannerFile {
	path: string;
	type: string;
	body: string;
	headers: Record<string, string>;
}

const STYLE = css.trim();
const HASH = createHash('sha256').update(STYLE).digest('base64');

/** Anybody's page may read what everybody may read. */
const OPEN = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };
/** The one page that others may show in a frame: it has links, and nothing to press by mistake. */
const FRAMED = {
	'content-security-policy': `default-src 'none'; style-src 'sha256-${HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors *`,
	'cross-origin-resource-policy': 'cross-origin',
	'referrer-policy': 'no-referrer'
};

/** The banner for the kommune's own website, in each language: a script, what it reads, and a frame. */
export function bannerFiles(content: PublicContent): BannerFile[] {
	const told = BANNER_PATHS.flatMap(({ locale, json, page }) => {
		const said = banner(content, locale);
		const data = JSON.stringify(said);
		return [
			{ path: json, type: 'application/json; charset=utf-8', body: data, headers: OPEN },
			{ path: page, type: 'text/html; charset=utf-8', body: framed(said), headers: FRAMED }
		];
	});
	const type = 'text/javascript; charset=utf-8';
	return [...told, { path: '/banner.js', type, body: BANNER_SCRIPT, headers: OPEN }];
}

function framed(said: Banner): string {
	const { body } = render(BannerPage, { props: { t: translator(said.lang), banner: said } });
	return `<!doctype html>
<html lang="${said.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>Varde</title><style>${STYLE}</style></head><body>${body.replace(/<!--[\s\S]*?-->/g, '')}</body></html>
`;
}
