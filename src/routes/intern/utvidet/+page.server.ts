import { fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { text } from '$lib/database/text';
import { callOf, elevate, endElevation, whyNot } from '$lib/staff/elevation/elevate.server';
import { requireActor } from '$lib/staff/locks.server';
import { grantOptions } from '$lib/together/grantOptions.server';

export async function load({ locals }) {
	const actor = requireActor(locals);
	const { grants, ends, elevatedUntil } = await callOf(reader, actor);
	const refusal = await whyNot(reader, actor);
	return { grants, ends, elevatedUntil, refusal, options: await grantOptions(locals.locale) };
}

export const actions = {
	start: async ({ locals, request }) => {
		const actor = requireActor(locals);
		const reason = text((await request.formData()).get('reason'), 500);
		const refusal = await elevate(actor, reason);
		if (refusal?.refused === 'elevation_reason_missing')
			return fail(422, { errors: { reason: refusal.refused }, values: { reason } });
		if (refusal) return fail(422, { refusal, values: { reason } });
		redirect(303, '/intern/utvidet');
	},
	end: async ({ locals }) => {
		await endElevation(requireActor(locals));
		redirect(303, '/intern/utvidet');
	}
};
