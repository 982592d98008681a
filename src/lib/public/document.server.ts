import { createHash } from 'node:crypto';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Locale } from '../i18n/locale';
import type { Kommune } from '../kommune/kommune';
import { publicThemeCss } from '../kommune/theme';
import css from './public.css?inline';

const icon =
	"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32' fill='%230062ba'%3E%3Cellipse cx='17' cy='5' rx='4' ry='3'/%3E%3Cellipse cx='15' cy='11.5' rx='6.5' ry='3'/%3E%3Cellipse cx='17' cy='18' rx='9' ry='3'/%3E%3Cellipse cx='16' cy='26' rx='13' ry='4'/%3E%3C/svg%3E";

interface Style {
	css: string;
	headers: Record<string, string>;
}
/** Made once for each colour: a lane has hundreds of pages, and one colour. */
const styles = new Map<Kommune['accent'], Style>();

function style({ accent }: Pick<Kommune, 'accent'>): Style {
	const made = styles.get(accent) ?? styled(css + publicThemeCss(accent));
	styles.set(accent, made);
	return made;
}

function styled(css: string): Style {
	const hash = createHash('sha256').update(css).digest('base64');
	const policy = [
		"default-src 'none'",
		`style-src 'sha256-${hash}'`,
		'img-src data:',
		"form-action 'self'",
		"base-uri 'none'",
		"frame-ancestors 'none'"
	];
	const headers = {
		'content-security-policy': policy.join('; '),
		'referrer-policy': 'same-origin',
		'x-content-type-options': 'nosniff'
	};
	return { css, headers };
}

/**
 * The headers of a page of the public lane: it may run nothing and fetch nothing. @param script whether
 * one of our own may run after all: the contact form works without it
 */
export function pageHeaders(
	kommune: Pick<Kommune, 'accent'>,
	script = false
): Record<string, string> {
	const { headers } = style(kommune);
	const policy = `${headers['content-security-policy']}; script-src 'self'`;
	return script ? { ...headers, 'content-security-policy': policy } : headers;
}

/** A whole HTML document of a page that needs no script: one request, the style inside. */
export function pageDocument<Props extends { kommune: Kommune }>(
	page: Component<Props>,
	props: Props,
	locale: Locale
): string {
	const { head, body } = render(page as Component<Record<string, unknown>>, {
		props: { ...props }
	});
	return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><link rel="icon" href="${icon}">${plain(head)}<style>${style(props.kommune).css}</style></head><body>${plain(body)}</body></html>
`;
}

/** Without the comments that Svelte leaves for a script to find; nothing that people wrote holds `<!--`. */
function plain(html: string): string {
	return html.replace(/<!--[\s\S]*?-->/g, '').replace(/ data-sveltekit-reload(="")?/, '');
}
