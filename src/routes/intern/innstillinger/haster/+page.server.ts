import { fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { saveSettings, settingsOf } from '$lib/inquiries/stop/settings.server';
import { settingsIn, STOP_SETTINGS } from '$lib/inquiries/stop/settingsForm';
import { lines } from '$lib/staff/duty/roster.server';
import { requireTask } from '$lib/staff/locks.server';
import { openUnits } from '$lib/staff/units.server';
import { parse } from '$lib/ui/forms';

export async function load({ locals, url }) {
	requireTask(locals, 'administer settings');
	const known = await lines(reader);
	return {
		settings: await settingsOf(reader),
		lines: known.map(({ id, name }) => ({ id, name })),
		units: (await openUnits(reader)).map(({ id, nameNb, nameNn }) => ({ id, nameNb, nameNn })),
		saved: url.searchParams.has('lagret')
	};
}

export const actions = {
	default: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer settings');
		const form = parse(STOP_SETTINGS, await request.formData());
		if ('errors' in form) return fail(422, form);
		const lineIds = (await lines(reader)).map(({ id }) => id);
		const unitIds = (await openUnits(reader)).map(({ id }) => id);
		await saveSettings(actor, settingsIn(form.value, { lineIds, unitIds }));
		redirect(303, '/intern/innstillinger/haster?lagret');
	}
};
