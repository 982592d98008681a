import { fail } from '@sveltejs/kit';
import { KOMMUNE_FORM } from '$lib/kommune/kommuneForm';
import { requireTask } from '$lib/staff/locks.server';
import { saveSettings, settingsToEdit } from '$lib/together/kommuneSettings.server';
import { parse } from '$lib/ui/forms';

export async function load({ locals }) {
	requireTask(locals, 'administer settings');
	return { kommune: await settingsToEdit() };
}

export const actions = {
	default: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer settings');
		const form = parse(KOMMUNE_FORM, await request.formData());
		if ('errors' in form) return fail(422, form);
		await saveSettings(actor, form.value);
		return { saved: true };
	}
};
