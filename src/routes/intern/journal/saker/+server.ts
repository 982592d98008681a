import { text } from '$lib/database/text';
import { reader } from '$lib/database/database.server';
import { finnSaksmapper } from '$lib/journal/read.server';
import { requireTask } from '$lib/staff/locks.server';

/** Saksmapper that a document may belong in, while somebody types. */
export async function GET({ locals, url }) {
	const actor = requireTask(locals, 'journal inquiry');
	const sok = text(url.searchParams.get('sok'), 100);
	const found = await finnSaksmapper(reader, actor, { sok });
	return Response.json(found, { headers: { 'cache-control': 'no-store' } });
}
