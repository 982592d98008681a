import { createHash } from 'node:crypto';
import { localPath, type Locale } from '../../i18n/locale';

/** What a kommune chooses for the banner on its website. */
export interface BannerChoice {
	/** Scheme and host of the public pages. */
	origin: string;
	locale: Locale;
	/** Ids of areas; empty: the whole kommune */
	areas: string[];
}

/** What is pasted into the website, and what its content security policy must let through. */
export interface Snippets {
	/** Starts when the page is done: it can hang as long as it likes. */
	script: string;
	/** For websites that let no script stand in the page itself. */
	linked: string;
	frame: string;
	policy: string;
}

/** Room for two of the longest titles on the narrowest phone; CSS pixels. */
export const FRAME_HEIGHT = 264;

/** The text to paste into the kommune's website, in the three ways there are. */
export function snippets({ origin, locale, areas }: BannerChoice): Snippets {
	const query = new URLSearchParams({
		...(locale !== 'nb' && { sprak: locale }),
		...(areas.length && { omrade: areas.join(',') })
	}).toString();
	const address = `${origin}/banner.js${query && `?${query}`}`;
	const inside = `(function(f){document.readyState=="complete"?f():addEventListener("load",f)})(function(){var s=document.createElement("script");s.src=${quoted(address)};document.head.append(s)})`;
	const hash = createHash('sha256').update(inside).digest('base64');
	return {
		script: `<script>${inside}</script>`,
		linked: `<script src="${attribute(address)}" async></script>`,
		frame: `<iframe src="${origin}${localPath(locale, '/banner')}" title="Viktige meldinger" loading="lazy" width="100%" height="${FRAME_HEIGHT}" frameborder="0"></iframe>`,
		policy: `script-src 'sha256-${hash}' ${origin}; connect-src ${origin}; frame-src ${origin}`
	};
}

function attribute(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** A string in a script in a page: nothing in it can end the script. */
function quoted(text: string): string {
	return JSON.stringify(text).replaceAll('<', '\\u003c');
}
