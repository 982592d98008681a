import { frameOfIncident } from '$lib/crisis/exercise/shown.server';
import { requireActor } from '$lib/staff/locks.server';

/**
 * Whether the incident is one of an exercise: then all its pages stand in its frame. Each page has
 * a lock of its own, since archivists and those who answer residents come to some of them.
 */
export async function load({ locals, params }) {
	requireActor(locals);
	return { exercise: await frameOfIncident(params.ref) };
}
