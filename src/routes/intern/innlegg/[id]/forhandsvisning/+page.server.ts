import { error, fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { isRefused, refuse } from '$lib/i18n/refusal';
import { advice } from '$lib/planning/advice';
import { notReady } from '$lib/planning/post';
import { postById } from '$lib/planning/posts.server';
import { needsApproval } from '$lib/planning/workflow/moves';
import { approvalOf } from '$lib/planning/workflow/rules.server';
import { seenIn } from '$lib/privacy/warning';
import { requireTask } from '$lib/staff/locks.server';
import { publishPost } from '$lib/together/publishPost.server';
import { wholeNumber } from '$lib/ui/forms';

export async function load({ locals, params }) {
	requireTask(locals, 'publish post');
	const post = await postById(reader, params.id);
	if (!post) error(404);
	const approval = await approvalOf(reader, post.outlet);
	const unapproved = needsApproval(post, approval) ? refuse('planning_needs_approval') : null;
	const missing = notReady(post) ?? unapproved;
	return { post, missing, advice: notReady(post) ? [] : advice(post), key: newId() };
}

export const actions = {
	default: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'publish post');
		const form = await request.formData();
		const version = wholeNumber(form, 'version');
		const key = String(form.get('idempotency-key') ?? '') || null;
		const seen = seenIn(form);
		const result = await publishPost(actor, { id: params.id, version, key, seen });
		if (isRefused(result)) return fail(409, { refusal: result });
		redirect(303, `/intern/innlegg/${params.id}?lagret=publisert`);
	}
};
