import { error } from '@sveltejs/kit';
import { readKept } from '$lib/files/files.server';
import { saved } from '$lib/files/saved';
import { translator } from '$lib/i18n/translate';
import { openInquiry } from '$lib/inquiries/open.server';
import { fileBeside } from '$lib/together/fileBeside.server';
import { requireTask } from '$lib/staff/locks.server';

/** What came with an inquiry, to save and never to show. */
export async function GET({ locals, params }) {
	const actor = requireTask(locals, 'handle inquiries');
	const opened = await openInquiry(actor, params.ref);
	const file = opened && (await fileBeside(params.ref, params.id));
	if (!file?.hash) error(404, translator(locals.locale)('mail_attachment_gone'));
	return saved(file.name, new Uint8Array(await readKept(file.hash)));
}
