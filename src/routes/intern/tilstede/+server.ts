import { error } from '@sveltejs/kit';
import { requireActor } from '$lib/staff/locks.server';

/** Tells that somebody is at the screen; knowing who asks has kept the session alive already. */
export function POST({ locals, request, url }) {
	requireActor(locals);
	if (request.headers.get('origin') !== url.origin) error(403);
	return new Response(null, { status: 204 });
}
