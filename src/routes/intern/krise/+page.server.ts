import { desk, kindsFor } from '$lib/crisis/desk.server';
import { requireCrisisTask } from './locks.server';

export async function load({ locals }) {
	const actor = requireCrisisTask(locals);
	return { ...(await desk()), kinds: kindsFor(actor, locals.locale).slice(0, 6) };
}
