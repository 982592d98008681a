import { fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { feilI, OPPSETT } from '$lib/journal/forsendelse/oppsett';
import { arkivOppsett, arkivPassord, lagreOppsett } from '$lib/journal/forsendelse/oppsett.server';
import { provArkivet } from '$lib/journal/forsendelse/prov.server';
import { requireTask } from '$lib/staff/locks.server';
import { parse, written } from '$lib/ui/forms';

export async function load({ locals }) {
	requireTask(locals, 'administer settings');
	const passord = await arkivPassord(reader);
	return {
		oppsett: await arkivOppsett(reader),
		passordSatt: passord !== '',
		/** it cannot be opened: the database came back without its keys */
		lost: passord === null
	};
}

export const actions = {
	save: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer settings');
		const sent = await request.formData();
		const form = parse(OPPSETT, sent);
		const values = { ...written(sent), passord: '' };
		const errors = 'errors' in form ? form.errors : feilI(form.value);
		if ('errors' in form || Object.keys(errors).length) return fail(422, { errors, values });
		await lagreOppsett(actor, form.value);
		redirect(303, '/intern/innstillinger/arkiv?lagret');
	},
	prov: async ({ locals }) => {
		requireTask(locals, 'administer settings');
		return { provd: await provArkivet() };
	}
};
