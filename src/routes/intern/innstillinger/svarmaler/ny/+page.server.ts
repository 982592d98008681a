import { fail, redirect } from '@sveltejs/kit';
import { isRefused } from '$lib/i18n/refusal';
import { keepTemplate, replyLanguages } from '$lib/inquiries/replies/edit.server';
import { requireTask } from '$lib/staff/locks.server';
import { written } from '$lib/ui/forms';

export async function load({ locals }) {
	requireTask(locals, 'administer settings');
	return { languages: await replyLanguages() };
}

export const actions = {
	default: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer settings');
		const sent = await request.formData();
		const kept = await keepTemplate(actor, null, sent);
		if (typeof kept === 'string') redirect(303, '/intern/innstillinger/svarmaler?lagret');
		if (isRefused(kept)) return fail(422, { refusal: kept, errors: {}, values: written(sent) });
		return fail(422, { refusal: null, ...kept });
	}
};
