/** The two apps on one origin: told apart by `id`, so that a phone can have both. */
const APPS = {
	resident: { start_url: '/', theme_color: '#0062ba', background_color: '#ffffff' },
	// Dark while it opens: it is opened at night.
	staff: {
		start_url: '/intern/krise',
		theme_color: '#002c54',
		background_color: '#002c54',
		// What another app shares becomes an inquiry (Web Share Target, W3C).
		share_target: {
			action: '/intern/henvendelser/sosiale',
			method: 'GET',
			params: { title: 'title', text: 'text', url: 'url' }
		}
	}
} as const;

/** What a long press on the icon offers. */
interface Shortcut {
	name: string;
	url: string;
}

/**
 * A web app manifest (W3C). Each app has its own id, start and icon, so that a duty officer who
 * also lives in the kommune never opens the wrong one.
 */
export function manifest(
	app: keyof typeof APPS,
	name: string,
	short_name: string,
	lang: string,
	shortcuts: Shortcut[] = []
) {
	const icon = (size: number, purpose: 'any' | 'maskable') => ({
		src: `/icons/${app}-${purpose === 'maskable' ? 'maskable-' : ''}${size}.png`,
		sizes: `${size}x${size}`,
		type: 'image/png',
		purpose
	});
	return {
		...APPS[app],
		id: APPS[app].start_url,
		scope: '/',
		name,
		short_name,
		lang,
		display: 'standalone',
		shortcuts: shortcuts.map((one) => ({ ...one, icons: [icon(192, 'any')] })),
		icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')]
	};
}

/** The answer that browsers know as a manifest. */
export function manifestResponse(content: ReturnType<typeof manifest>): Response {
	return new Response(JSON.stringify(content), {
		headers: { 'content-type': 'application/manifest+json', 'cache-control': 'max-age=3600' }
	});
}
