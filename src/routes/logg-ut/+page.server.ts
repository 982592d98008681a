import { redirect } from '@sveltejs/kit';
import { kommune } from '$lib/kommune/kommune.server';
import { endSession } from '$lib/staff/sessions.server';

export async function load({ locals }) {
	if (!locals.actor) redirect(303, '/logg-inn');
	return { kommune: (await kommune()).name };
}

export const actions = {
	default: async (event) => {
		await endSession(event);
		redirect(303, '/logg-inn');
	}
};
