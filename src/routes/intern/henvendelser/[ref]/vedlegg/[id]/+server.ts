import { error } from '@sveltejs/kit';
import { readKept } from '$lib/files/files.server';
import { translator } from '$lib/i18n/translate';
import { openInquiry } from '$lib/inquiries/open.server';
import { fileBeside } from '$lib/together/fileBeside.server';
import { requireTask } from '$lib/staff/locks.server';

/** What came with an inquiry, to save and never to show: somebody else made it. */
export async function GET({ locals, params }) {
	const actor = requireTask(locals, 'handle inquiries');
	const opened = await openInquiry(actor, params.ref);
	const file = opened && (await fileBeside(params.ref, params.id));
	if (!file?.hash) error(404, translator(locals.locale)('mail_attachment_gone'));
	return new Response(new Uint8Array(await readKept(file.hash)), {
		headers: {
			'content-type': 'application/octet-stream',
			'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
			'content-security-policy': "default-src 'none'; sandbox"
		}
	});
}
