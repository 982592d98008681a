import { error, fail, redirect } from '@sveltejs/kit';
import { now } from '$lib/database/clock.server';
import { openStop, take } from '$lib/inquiries/stop/take.server';
import { requireActor } from '$lib/staff/locks.server';

/** For whoever may read the inquiry, and for those on duty who were told of it. */
export async function load({ locals, params }) {
	const actor = requireActor(locals);
	const stop = await openStop(actor, params.ref);
	if (!stop) error(404);
	return { stop, mine: stop.mark.takenBy === actor.id, now: now() };
}

export const actions = {
	default: async ({ locals, params }) => {
		const refusal = await take(requireActor(locals), params.ref);
		if (refusal?.refused === 'inquiries_not_found') error(404);
		if (refusal) return fail(409, { refusal });
		redirect(303, `/intern/haster/${params.ref}`);
	}
};
