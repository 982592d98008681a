import { error } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { calendarOf } from '$lib/staff/duty/calendars.server';

/** A colleague's shifts, for a calendar program that has the secret address. */
export async function GET({ params }) {
	const file = await calendarOf(reader, params.token);
	if (file === null) error(404);
	return new Response(file, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'inline; filename="vakt.ics"',
			'cache-control': 'no-store',
			'x-robots-tag': 'noindex, nofollow',
			'referrer-policy': 'no-referrer'
		}
	});
}
