import { requireSession } from '$lib/staff/keys/recent.server';
import { requireActor } from '$lib/staff/locks.server';
import { isStanding } from '$lib/staff/sessions.server';
import { changeStream } from '$lib/together/changeStream.server';

export function GET({ locals }) {
	const actor = requireActor(locals);
	const session = requireSession(locals);
	const changes = changeStream(actor, () => isStanding(session));
	return new Response(changes.pipeThrough(new TextEncoderStream()), {
		headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }
	});
}
