import { fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { rulesIn } from '$lib/inquiries/guidelines/guidelines';
import { guidelines } from '$lib/inquiries/guidelines/guidelines.server';
import { MODERATION_FORM } from '$lib/inquiries/moderation/form';
import {
	commentOf,
	logModeration,
	moderationLog
} from '$lib/inquiries/moderation/moderation.server';
import { kommune } from '$lib/kommune/kommune.server';
import { requireTask } from '$lib/staff/locks.server';
import { parse, written, type Errors } from '$lib/ui/forms';

export async function load({ locals, url }) {
	const actor = requireTask(locals, 'handle inquiries');
	const { mainLanguage: main } = await kommune();
	return {
		entries: await moderationLog(reader, actor),
		comment: await commentOf(reader, actor, url.searchParams.get('gjelder') ?? ''),
		rules: rulesIn((await guidelines(reader)).guidelines, main, main)
	};
}

export const actions = {
	default: async ({ locals, request }) => {
		const actor = requireTask(locals, 'handle inquiries');
		const sent = await request.formData();
		const form = parse(MODERATION_FORM, sent);
		if ('errors' in form) return fail(422, { ...form, refusal: null });
		const { ref, ...moderated } = form.value;
		const refusal = await logModeration(actor, ref, moderated);
		if (refusal) return fail(422, { errors: {} as Errors, values: written(sent), refusal });
		redirect(303, '/intern/henvendelser/moderering?lagret');
	}
};
