import { fail, redirect } from '@sveltejs/kit';
import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { isRefused } from '$lib/i18n/refusal';
import { kommune } from '$lib/kommune/kommune.server';
import { coverageById } from '$lib/planning/coverage/coverages.server';
import { activityChoices } from '$lib/planning/choices.server';
import { addPost } from '$lib/planning/editPost.server';
import { postFrom } from '$lib/planning/postForm';
import { requireTask } from '$lib/staff/locks.server';
import { written } from '$lib/ui/forms';

export async function load({ locals, url }) {
	requireTask(locals, 'publish post');
	const today = osloDate(now());
	const coverage = await coverageById(reader, url.searchParams.get('dekning') ?? '');
	const activityId = coverage?.activityId ?? url.searchParams.get('aktivitet');
	return {
		key: newId(),
		activities: await activityChoices(reader, today, activityId),
		languages: (await kommune()).messageLanguages,
		values: {
			coverageId: coverage?.id ?? '',
			activityId: activityId ?? '',
			title: coverage?.title ?? '',
			plannedDate: coverage?.date ?? ''
		}
	};
}

export const actions = {
	default: async ({ locals, request }) => {
		const actor = requireTask(locals, 'publish post');
		const form = await request.formData();
		const read = postFrom(form);
		if ('errors' in read) return fail(422, read);
		const key = String(form.get('idempotency-key') ?? '') || null;
		const added = await addPost(
			actor,
			read.value,
			key,
			String(form.get('coverageId') ?? '') || null
		);
		if (isRefused(added)) return fail(422, { refusal: added, values: written(form) });
		const preview = form.get('next') === 'preview' ? '/forhandsvisning' : '?lagret=ny';
		redirect(303, `/intern/innlegg/${added.id}${preview}`);
	}
};
