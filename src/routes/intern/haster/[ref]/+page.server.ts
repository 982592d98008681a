import { error, fail, redirect } from '@sveltejs/kit';
import { now } from '$lib/database/clock.server';
import { refuse } from '$lib/i18n/refusal';
import { TAKE } from '$lib/inquiries/stop/settingsForm';
import { isConcerned, openStop, take } from '$lib/inquiries/stop/take.server';
import { requireActor } from '$lib/staff/locks.server';
import { parse } from '$lib/ui/forms';

/** For whoever may read the inquiry, and for those on duty who were told of it. */
export async function load({ locals, params }) {
	const actor = requireActor(locals);
	const stop = await openStop(actor, params.ref);
	if (!stop) error(404);
	return { stop, mine: stop.mark.takenBy === actor.id, now: now() };
}

export const actions = {
	default: async ({ locals, params, request }) => {
		const actor = requireActor(locals);
		if (!(await isConcerned(actor, params.ref))) error(404);
		const form = parse(TAKE, await request.formData());
		if ('errors' in form) return fail(422, { refusal: refuse('ui_field_invalid') });
		const refusal = await take(actor, params.ref, form.value.at);
		if (refusal?.refused === 'inquiries_not_found') error(404);
		if (refusal) return fail(409, { refusal });
		redirect(303, `/intern/haster/${params.ref}`);
	}
};
