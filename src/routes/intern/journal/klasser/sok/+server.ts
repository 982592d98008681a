import { reader } from '$lib/database/database.server';
import { text } from '$lib/database/text';
import { finnKlasser } from '$lib/journal/klasser/klasser.server';
import { requireTask } from '$lib/staff/locks.server';

/** Classes a saksmappe may have, while somebody types. */
export async function GET({ locals, url }) {
	requireTask(locals, 'journal inquiry');
	const found = await finnKlasser(reader, text(url.searchParams.get('sok'), 100));
	return Response.json(found, { headers: { 'cache-control': 'no-store' } });
}
