import { kommune } from '$lib/kommune/kommune.server';
import { publicThemeCss, themeCss } from '$lib/kommune/theme';

/** The kommune's colour for the pages that SvelteKit renders; its address changes with the colour. */
export async function GET({ url }) {
	const { accent } = await kommune();
	const isThis = url.searchParams.get('farge') === accent.slice(1);
	return new Response(themeCss(accent) + publicThemeCss(accent), {
		headers: {
			'content-type': 'text/css; charset=utf-8',
			'cache-control': isThis ? 'public, max-age=31536000, immutable' : 'no-cache'
		}
	});
}
