import { fail, redirect } from '@sveltejs/kit';
import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { isRefused } from '$lib/i18n/refusal';
import { kommune } from '$lib/kommune/kommune.server';
import { activityChoices } from '$lib/planning/choices.server';
import { addPost } from '$lib/planning/editPost.server';
import { postFrom } from '$lib/planning/postForm';
import { requireTask } from '$lib/staff/locks.server';
import { written } from '$lib/ui/forms';

export async function load({ locals, url }) {
	requireTask(locals, 'publish post');
	const today = osloDate(now());
	return {
		key: newId(),
		activities: await activityChoices(reader, today, url.searchParams.get('aktivitet')),
		languages: (await kommune()).messageLanguages,
		values: { activityId: url.searchParams.get('aktivitet') ?? '' }
	};
}

export const actions = {
	default: async ({ locals, request }) => {
		const actor = requireTask(locals, 'publish post');
		const form = await request.formData();
		const read = postFrom(form);
		if ('errors' in read) return fail(422, read);
		const key = String(form.get('idempotency-key') ?? '') || null;
		const added = await addPost(actor, read.value, key);
		if (isRefused(added)) return fail(422, { refusal: added, values: written(form) });
		const preview = form.get('next') === 'preview' ? '/forhandsvisning' : '?lagret=ny';
		redirect(303, `/intern/innlegg/${added.id}${preview}`);
	}
};
