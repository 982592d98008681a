import { createHash } from 'node:crypto';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Locale } from '../i18n/locale';
import css from './public.css?inline';

const icon =
	"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32' fill='%230062ba'%3E%3Cellipse cx='17' cy='5' rx='4' ry='3'/%3E%3Cellipse cx='15' cy='11.5' rx='6.5' ry='3'/%3E%3Cellipse cx='17' cy='18' rx='9' ry='3'/%3E%3Cellipse cx='16' cy='26' rx='13' ry='4'/%3E%3C/svg%3E";

/** The headers of a page of the public lane: it may run nothing and fetch nothing. */
export const pageHeaders: Record<string, string> = {
	'content-security-policy': [
		"default-src 'none'",
		`style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'`,
		'img-src data:',
		"form-action 'self'",
		"base-uri 'none'",
		"frame-ancestors 'none'"
	].join('; '),
	'referrer-policy': 'same-origin',
	'x-content-type-options': 'nosniff'
};

/** A whole HTML document of a page that needs no script: one request, the style inside. */
export function pageDocument<Props extends Record<string, unknown>>(
	page: Component<Props>,
	props: Props,
	locale: Locale
): string {
	const { head, body } = render(page as Component<Record<string, unknown>>, { props });
	return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><link rel="icon" href="${icon}">${plain(head)}<style>${css}</style></head><body>${plain(body)}</body></html>
`;
}

/** Without the comments that Svelte leaves for a script to find; nothing that people wrote holds `<!--`. */
function plain(html: string): string {
	return html.replace(/<!--[\s\S]*?-->/g, '').replace(/ data-sveltekit-reload(="")?/, '');
}
