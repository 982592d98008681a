import { fail } from '@sveltejs/kit';
import { isRefused } from '$lib/i18n/refusal';
import { kommuneVersions } from '$lib/kommune/kommune.server';
import { KOMMUNE_FORM } from '$lib/kommune/kommuneForm';
import { requireTask } from '$lib/staff/locks.server';
import { saveSettings, settingsToEdit } from '$lib/together/kommuneSettings.server';
import { savedBy } from '$lib/together/savedBy.server';
import { parse, written } from '$lib/ui/forms';

export async function load({ locals }) {
	requireTask(locals, 'administer settings');
	return settingsToEdit();
}

export const actions = {
	default: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer settings');
		const sent = await request.formData();
		const chosen = { messageLanguages: sent.getAll('messageLanguages').map(String) };
		const form = parse(KOMMUNE_FORM, sent);
		if ('errors' in form) return fail(422, { ...form, ...chosen });
		const file = sent.get('logo');
		const bytes = file instanceof File ? await file.bytes() : new Uint8Array();
		const refusal = await saveSettings(actor, form.value, bytes);
		if (!isRefused(refusal)) return { saved: true };
		const values = written(sent);
		if (refusal.refused !== 'kommune_moved')
			return fail(422, { errors: { logo: refusal.refused }, values, ...chosen });
		const since = (await kommuneVersions()).filter(({ version }) => version > form.value.seen);
		return fail(409, { refusal, values, ...chosen, moved: await savedBy(since) });
	}
};
