import { error } from '@sveltejs/kit';
import { matterAt } from '$lib/crisis/log/matter.server';
import { reader } from '$lib/database/database.server';
import { requireTask } from '$lib/staff/locks.server';
import { EXPORT_FORMATS } from '$lib/together/auditExport.server';
import { crisisLogExport } from '$lib/together/crisisLogExport.server';

const TYPES = { csv: 'text/csv', jsonl: 'application/jsonl' };

/** The log of a crisis as a file: `format` is csv or jsonl. */
export async function GET({ locals, params, url }) {
	const actor = requireTask(locals, 'read crisis log');
	const matter = await matterAt(reader, params.ref, locals.locale);
	if (!matter) error(404, 'Hendelsen finnes ikke.');
	const format = EXPORT_FORMATS.find((one) => one === url.searchParams.get('format')) ?? 'csv';
	return new Response(await crisisLogExport(actor, matter.id, format), {
		headers: {
			'content-type': `${TYPES[format]}; charset=utf-8`,
			'content-disposition': `attachment; filename="kriselogg-${matter.address}.${format}"`,
			'cache-control': 'no-store'
		}
	});
}
