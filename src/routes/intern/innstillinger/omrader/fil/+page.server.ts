import { fail, redirect } from '@sveltejs/kit';
import { fileFrom } from '$lib/areas/fileForm';
import { readImport, savedImports } from '$lib/areas/imports.server';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { requireTask } from '$lib/staff/locks.server';
import { written } from '$lib/ui/forms';

export async function load({ locals }) {
	requireTask(locals, 'administer areas');
	const saved = await savedImports(reader);
	return { saved: saved.map(({ touched, ...one }) => ({ ...one, count: touched.length })) };
}

export const actions = {
	default: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer areas');
		const sent = await request.formData();
		const { name, bytes, choices } = await fileFrom(sent);
		const id = await readImport(actor, name, bytes, choices);
		if (isRefused(id)) return fail(422, { refusal: id, values: written(sent) });
		redirect(303, `/intern/innstillinger/omrader/fil/${id}`);
	}
};
