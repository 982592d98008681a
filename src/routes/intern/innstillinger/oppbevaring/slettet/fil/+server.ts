import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { asStream } from '$lib/files/asStream';
import { goneCsv } from '$lib/inquiries/retention/records.server';
import { requireTask } from '$lib/staff/locks.server';

/** What went, for a spreadsheet. */
export function GET({ locals }) {
	requireTask(locals, 'administer retention');
	return new Response(asStream(goneCsv(reader, locals.locale)), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="slettet-${osloDate(now())}.csv"`,
			'cache-control': 'no-store'
		}
	});
}
