import { fail, redirect } from '@sveltejs/kit';
import { addDays, osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { EPISODE_FORM } from '$lib/inquiries/episodes/form';
import { endEpisode, episodes, writeEpisode } from '$lib/inquiries/episodes/episodes.server';
import { requireTask } from '$lib/staff/locks.server';
import { openUnits } from '$lib/staff/units.server';
import { parse, written, type Errors } from '$lib/ui/forms';

/** How long an episode is kept when nobody says otherwise, in days. */
const KEPT = 90;

export async function load({ locals, url }) {
	const actor = requireTask(locals, 'log episodes');
	return {
		episodes: await episodes(reader, actor),
		units: await openUnits(reader),
		unitId: actor.grants.find(({ unitId }) => unitId)?.unitId ?? '',
		ref: url.searchParams.get('gjelder') ?? '',
		endDate: addDays(osloDate(now()), KEPT)
	};
}

export const actions = {
	write: async ({ locals, request }) => {
		const actor = requireTask(locals, 'log episodes');
		const sent = await request.formData();
		const form = parse(EPISODE_FORM, sent);
		if ('errors' in form) return fail(422, { ...form, refusal: null });
		const refusal = await writeEpisode(actor, form.value);
		if (refusal) return fail(422, { errors: {} as Errors, values: written(sent), refusal });
		redirect(303, '/intern/henvendelser/episoder?lagret');
	},
	end: async ({ locals, request }) => {
		const actor = requireTask(locals, 'log episodes');
		const refusal = await endEpisode(actor, String((await request.formData()).get('id')));
		if (refusal)
			return fail(403, { errors: {} as Errors, values: {} as Record<string, string>, refusal });
	}
};
