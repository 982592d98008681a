import { json } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { text } from '$lib/database/text';
import { earlierFrom } from '$lib/inquiries/earlier.server';
import { requireTask } from '$lib/staff/locks.server';

/** What has come from a phone number before, while somebody is on the line. */
export async function GET({ locals, url }) {
	const actor = requireTask(locals, 'handle inquiries');
	const found = await earlierFrom(reader, actor, text(url.searchParams.get('tlf'), 30));
	return json(found, { headers: { 'cache-control': 'no-store' } });
}
