import { desk, kindsFor } from '$lib/crisis/desk.server';
import { dutyNow } from '$lib/staff/duty/rosterView.server';
import { requireCrisisTask } from './locks.server';

export async function load({ locals }) {
	const actor = requireCrisisTask(locals);
	const kinds = (await kindsFor(actor, locals.locale)).slice(0, 6);
	return { ...(await desk()), kinds, duty: await dutyNow() };
}
