import { error } from '@sveltejs/kit';
import { readKept } from '$lib/files/files.server';
import { translator } from '$lib/i18n/translate';
import { filesByLink } from '$lib/together/fileBeside.server';

/** What came with the matter that a unit's link has opened, to save and never to show. */
export async function GET({ locals, params }) {
	const file = (await filesByLink(params.token)).find(({ id }) => id === params.id);
	if (!file) error(404, translator(locals.locale)('mail_attachment_gone'));
	return new Response(new Uint8Array(await readKept(file.hash)), {
		headers: {
			'content-type': 'application/octet-stream',
			'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
			'content-security-policy': "default-src 'none'; sandbox",
			'cache-control': 'no-store',
			'referrer-policy': 'no-referrer'
		}
	});
}
