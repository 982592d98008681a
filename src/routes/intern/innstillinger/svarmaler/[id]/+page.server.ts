import { error, fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { keepTemplate, replyLanguages } from '$lib/inquiries/replies/edit.server';
import { templateById, templateVersions } from '$lib/inquiries/replies/library.server';
import { requireTask } from '$lib/staff/locks.server';
import { written } from '$lib/ui/forms';

export async function load({ locals, params }) {
	requireTask(locals, 'administer settings');
	const found = await templateById(reader, params.id);
	if (!found) error(404);
	const versions = await templateVersions(reader, params.id);
	return { ...found, versions, languages: await replyLanguages() };
}

export const actions = {
	default: async ({ locals, request, params }) => {
		const actor = requireTask(locals, 'administer settings');
		const sent = await request.formData();
		const kept = await keepTemplate(actor, params.id, sent);
		if (typeof kept === 'string') redirect(303, '/intern/innstillinger/svarmaler?lagret');
		if (isRefused(kept)) return fail(409, { refusal: kept, errors: {}, values: written(sent) });
		return fail(422, { refusal: null, ...kept });
	}
};
