import { fail, redirect } from '@sveltejs/kit';
import { planFrom } from '$lib/crisis/exercise/planForm';
import { colleagues } from '$lib/crisis/exercise/shown.server';
import { startExercise } from '$lib/crisis/exercise/start.server';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { waysUnset } from '$lib/staff/alerts/waysUnset.server';
import { requireTask } from '$lib/staff/locks.server';

export async function load({ locals }) {
	const actor = requireTask(locals, 'publish crisis message');
	const unset = await waysUnset(reader, actor);
	return { colleagues: await colleagues(actor.id), unset };
}

export const actions = {
	default: async ({ locals, request }) => {
		const actor = requireTask(locals, 'publish crisis message');
		const { plan, errors, values } = planFrom(await request.formData(), now());
		if (!plan) return fail(422, { errors, values });
		redirect(303, `/intern/krise/ovelse/${await startExercise(actor, plan)}`);
	}
};
