import { error } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { translator } from '$lib/i18n/translate';
import { tittelFor } from '$lib/journal/forsendelse/les.server';
import { pakke } from '$lib/journal/forsendelse/pakke.server';
import { requireTask } from '$lib/staff/locks.server';

/** The package to import by hand. It is asked for with POST: from then on it counts as sent. */
export async function POST({ locals, params }) {
	const actor = requireTask(locals, 'send to archive');
	if ((await tittelFor(reader, actor, params.gjelder)) === null) error(404);
	const zip = await pakke(actor, params.gjelder);
	if (isRefused(zip)) error(409, translator(locals.locale).refusal(zip));
	return new Response(new Uint8Array(zip), {
		headers: {
			'content-type': 'application/zip',
			'content-disposition': `attachment; filename="${params.gjelder.replace(/[^\w-]/g, '_')}.zip"`,
			'cache-control': 'no-store'
		}
	});
}
