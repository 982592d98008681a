import { tryAlerts } from '$lib/staff/alerts/tryOut.server';
import { requireActor } from '$lib/staff/locks.server';
import { no } from '../json.server';

/** Sends a test to all of the colleague's browsers. */
export async function POST({ locals }) {
	const refusal = await tryAlerts(requireActor(locals));
	return refusal ? no(locals, refusal) : new Response(null, { status: 204 });
}
