import { isForResidents } from '$lib/areas/area';
import { areas } from '$lib/areas/areas.server';
import { publicOrigin } from '$lib/database/config.server';
import { asLocale } from '$lib/i18n/locale';
import { FRAME_HEIGHT, snippets } from '$lib/public/banner/snippet';
import { requireTask } from '$lib/staff/locks.server';

export async function load({ locals, url }) {
	requireTask(locals, 'administer settings');
	const locale = asLocale(url.searchParams.get('sprak')) ?? 'nb';
	const offered = (await areas()).filter(isForResidents).map(({ id, name }) => ({ id, name }));
	const wanted = url.searchParams.getAll('omrade');
	const chosen = offered.map(({ id }) => id).filter((id) => wanted.includes(id));
	return {
		chosen,
		height: FRAME_HEIGHT,
		language: locale,
		offered,
		made: snippets({ origin: publicOrigin(), locale, areas: chosen })
	};
}
