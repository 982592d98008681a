import { requireActor } from '$lib/staff/locks.server';
import { changeStream } from '$lib/together/changeStream.server';

export function GET({ locals }) {
	const actor = requireActor(locals);
	return new Response(changeStream(actor).pipeThrough(new TextEncoderStream()), {
		headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }
	});
}
