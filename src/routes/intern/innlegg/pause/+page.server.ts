import { fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { text } from '$lib/database/text';
import { isRefused } from '$lib/i18n/refusal';
import { postsInState } from '$lib/planning/posts.server';
import { heldPosts, pausePlan, resumePlan } from '$lib/planning/workflow/pause.server';
import { openPause } from '$lib/planning/workflow/rules.server';
import { requireTask } from '$lib/staff/locks.server';

export async function load({ locals, url }) {
	requireTask(locals, 'publish post');
	const pause = await openPause(reader);
	return {
		pause,
		held: await heldPosts(reader),
		queued: pause ? [] : await postsInState(reader, 'queued', 100),
		done: url.searchParams.get('lagret')
	};
}

export const actions = {
	start: async ({ locals, request }) => {
		const actor = requireTask(locals, 'publish post');
		const reason = text((await request.formData()).get('reason'), 200);
		const result = await pausePlan(actor, reason);
		if (isRefused(result)) return fail(422, { refusal: result });
		redirect(303, '/intern/innlegg/pause?lagret=satt');
	},
	resume: async ({ locals }) => {
		const actor = requireTask(locals, 'publish post');
		const result = await resumePlan(actor);
		if (isRefused(result)) return fail(409, { refusal: result });
		redirect(303, '/intern/innlegg/pause?lagret=slutt');
	}
};
