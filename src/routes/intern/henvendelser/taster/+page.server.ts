import { fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { PREFERENCE, preferenceFrom } from '$lib/inquiries/shortcuts/form';
import { preferenceOf, savePreference } from '$lib/inquiries/shortcuts/preference.server';
import { USUAL } from '$lib/inquiries/shortcuts/shortcuts';
import { requireTask } from '$lib/staff/locks.server';
import { parse } from '$lib/ui/forms';

export async function load({ locals }) {
	const actor = requireTask(locals, 'handle inquiries');
	return { preference: await preferenceOf(reader, actor) };
}

export const actions = {
	save: async ({ locals, request }) => {
		const actor = requireTask(locals, 'handle inquiries');
		const form = parse(PREFERENCE, await request.formData());
		if ('errors' in form) return fail(422, { refusal: null, sent: null });
		const sent = preferenceFrom(form.value);
		const refusal = await savePreference(actor, sent);
		if (refusal) return fail(409, { refusal, sent });
		redirect(303, '/intern/henvendelser/taster?lagret');
	},
	usual: async ({ locals }) => {
		const actor = requireTask(locals, 'handle inquiries');
		await savePreference(actor, USUAL);
		redirect(303, '/intern/henvendelser/taster?lagret');
	}
};
