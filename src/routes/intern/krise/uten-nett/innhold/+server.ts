import { kitFor } from '$lib/crisis/offline/kit.server';
import { requireTask } from '$lib/staff/locks.server';

/** What a phone keeps to write with when it has no network. */
export async function GET({ locals }) {
	return Response.json(await kitFor(requireTask(locals, 'publish crisis message'), locals.locale));
}
