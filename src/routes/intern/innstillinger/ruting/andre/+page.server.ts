import { fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { allBodies, listStarter, switchBody } from '$lib/inquiries/owner/bodies.server';
import { requireTask } from '$lib/staff/locks.server';

const HERE = '/intern/innstillinger/ruting/andre';

export async function load({ locals }) {
	requireTask(locals, 'administer routing');
	return { bodies: await allBodies(reader) };
}

export const actions = {
	starter: async ({ locals }) => {
		await listStarter(requireTask(locals, 'administer routing'));
		redirect(303, HERE);
	},
	switch: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer routing');
		const form = await request.formData();
		const refusal = await switchBody(actor, String(form.get('id')), form.get('on') === 'true');
		if (refusal) return fail(409, { refusal });
		redirect(303, HERE);
	}
};
