import { error } from '@sveltejs/kit';
import { publicOrigin } from '$lib/database/config.server';
import { reader } from '$lib/database/database.server';
import { translator } from '$lib/i18n/translate';
import { isReferanse } from '$lib/journal/postliste/filter';
import { navngir } from '$lib/journal/postliste/offentlig';
import { postHer } from '$lib/journal/postliste/sted.server';

export async function load({ params, locals, setHeaders }) {
	const post = isReferanse(params.ref) ? await postHer(reader, params.ref) : null;
	if (!post) error(404, translator(locals.locale)('postliste_ukjent'));
	const named = navngir(post);
	setHeaders({
		'cache-control': 'no-cache',
		...(named && { 'x-robots-tag': 'noindex, noarchive' })
	});
	return { post, named, address: `${publicOrigin()}/journal/${post.referanse}` };
}
