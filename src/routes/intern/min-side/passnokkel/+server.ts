import { error } from '@sveltejs/kit';
import { askToAdd } from '$lib/staff/keys/passkeyCeremony.server';
import { requireActor } from '$lib/staff/locks.server';

/** What a browser needs to make a passkey. */
export async function POST(event) {
	const actor = requireActor(event.locals);
	if (event.request.headers.get('origin') !== event.url.origin) error(403);
	return Response.json(await askToAdd(event, actor));
}
