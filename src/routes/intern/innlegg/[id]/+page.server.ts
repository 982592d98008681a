import { error, fail, redirect } from '@sveltejs/kit';
import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { kommune } from '$lib/kommune/kommune.server';
import { activityChoices } from '$lib/planning/choices.server';
import { savePost } from '$lib/planning/editPost.server';
import { postFrom } from '$lib/planning/postForm';
import { postById } from '$lib/planning/posts.server';
import { commentPost, historyOf } from '$lib/planning/workflow/history.server';
import { stepFrom } from '$lib/planning/workflow/stepForm';
import { movePost } from '$lib/planning/workflow/workflow.server';
import { seenIn } from '$lib/privacy/warning';
import { text } from '$lib/database/text';
import { requireActor, requireTask } from '$lib/staff/locks.server';
import { may } from '$lib/staff/rights';
import { withdrawPost } from '$lib/together/publishPost.server';
import { written, wholeNumber } from '$lib/ui/forms';

export async function load({ locals, params, url }) {
	const actor = requireActor(locals);
	const post = await postById(reader, params.id);
	if (!post) error(404);
	return {
		post,
		history: await historyOf(reader, params.id),
		mayPublish: may(actor, 'publish post'),
		done: url.searchParams.get('lagret'),
		languages: (await kommune()).messageLanguages,
		activities: await activityChoices(reader, osloDate(now()), post.activityId)
	};
}

export const actions = {
	save: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'publish post');
		const form = await request.formData();
		const read = postFrom(form);
		if ('errors' in read) return fail(422, read);
		const saved = await savePost(actor, params.id, wholeNumber(form, 'version'), read.value);
		if (isRefused(saved)) return fail(409, { refusal: saved, values: written(form) });
		const preview = form.get('next') === 'preview' ? '/forhandsvisning' : '?lagret=endret';
		redirect(303, `/intern/innlegg/${params.id}${preview}`);
	},
	move: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'publish post');
		const form = await request.formData();
		const step = stepFrom(form);
		const result = isRefused(step)
			? step
			: await movePost(actor, params.id, { ...step, seen: seenIn(form) });
		if (isRefused(result)) return fail(422, { refusal: result, step: written(form) });
		redirect(303, `/intern/innlegg/${params.id}?lagret=${result.state}`);
	},
	comment: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'publish post');
		const said = text((await request.formData()).get('text'), 2000);
		const result = await commentPost(actor, params.id, said);
		if (isRefused(result)) return fail(422, { refusal: result });
		redirect(303, `/intern/innlegg/${params.id}?lagret=kommentar`);
	},
	withdraw: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'publish post');
		const version = wholeNumber(await request.formData(), 'version');
		const result = await withdrawPost(actor, { id: params.id, version });
		if (isRefused(result)) return fail(409, { refusal: result });
		redirect(303, `/intern/innlegg/${params.id}?lagret=trukket`);
	}
};
