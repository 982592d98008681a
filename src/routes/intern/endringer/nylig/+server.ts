import { json } from '@sveltejs/kit';
import { requireActor } from '$lib/staff/locks.server';
import { recentChanges } from '$lib/together/changeStream.server';

export async function GET({ locals, url }) {
	const changes = await recentChanges(requireActor(locals), Number(url.searchParams.get('ms')));
	return json(changes, { headers: { 'cache-control': 'no-store' } });
}
