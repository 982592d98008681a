import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { kitFor } from '$lib/crisis/offline/kit.server';
import { requireTask } from '$lib/staff/locks.server';

/** What a phone keeps to write with when it has no network; packed, since it is fetched on bad ones. */
export async function GET({ locals, request }) {
	const kit = await kitFor(requireTask(locals, 'publish crisis message'), locals.locale);
	if (!request.headers.get('accept-encoding')?.includes('gzip')) return Response.json(kit);
	return new Response(await promisify(gzip)(JSON.stringify(kit)), {
		headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' }
	});
}
