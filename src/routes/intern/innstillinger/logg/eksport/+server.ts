import { error } from '@sveltejs/kit';
import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { asStream } from '$lib/files/asStream';
import { requireTaskRecently } from '$lib/staff/keys/recent.server';
import { auditExport, EXPORT_FORMATS } from '$lib/together/auditExport.server';
import { auditFilter, logView } from '../filter';

const TYPES = { csv: 'text/csv; charset=utf-8', jsonl: 'application/jsonl; charset=utf-8' };

/** The log as a file, as far as the filter in the address goes. */
export async function GET(event) {
	const { url } = event;
	const view = logView(url.searchParams);
	const page = `/intern/innstillinger/logg?${new URLSearchParams(view)}`;
	const actor = requireTaskRecently(event, 'read audit log', page);
	const format = EXPORT_FORMATS.find((known) => known === url.searchParams.get('format'));
	if (!format) error(400);
	const parts = await auditExport(actor, format, auditFilter(view));
	return new Response(asStream(parts), {
		headers: {
			'content-type': TYPES[format],
			'content-disposition': `attachment; filename="varde-logg-${osloDate(now())}.${format}"`,
			'cache-control': 'no-store'
		}
	});
}
