import { fail, redirect } from '@sveltejs/kit';
import { phraseLanguages } from '$lib/areas/area';
import { areaFrom } from '$lib/areas/areaForm';
import { wholeOutline } from '$lib/areas/areas.server';
import { createArea } from '$lib/areas/editing.server';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { kommune } from '$lib/kommune/kommune.server';
import { requireTask } from '$lib/staff/locks.server';
import { written } from '$lib/ui/forms';

export async function load({ locals }) {
	requireTask(locals, 'administer areas');
	return {
		languages: phraseLanguages((await kommune()).messageLanguages),
		around: await wholeOutline(reader)
	};
}

export const actions = {
	default: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer areas');
		const sent = await request.formData();
		const languages = phraseLanguages((await kommune()).messageLanguages);
		const read = areaFrom(sent, languages, null);
		if ('faults' in read) return fail(422, { faults: read.faults, values: written(sent) });
		const id = await createArea(actor, read.content);
		if (isRefused(id)) return fail(422, { faults: { name: id }, values: written(sent) });
		redirect(303, `/intern/innstillinger/omrader/${id}`);
	}
};
