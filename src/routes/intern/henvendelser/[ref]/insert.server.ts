import { error } from '@sveltejs/kit';
import { openInquiry } from '$lib/inquiries/open.server';
import { inserted } from '$lib/inquiries/replies/inserted';
import { requireTask } from '$lib/staff/locks.server';
import { written } from '$lib/ui/forms';
import type { RequestEvent } from './$types';

/** Puts a template into the answer, for those without scripts. */
export async function insert({ locals, params, request }: RequestEvent) {
	const actor = requireTask(locals, 'handle inquiries');
	const sent = await request.formData();
	const opened = await openInquiry(actor, params.ref);
	if (!opened) error(404);
	const { templates, known } = opened.replies;
	const template = [...known, ...templates].find(({ id }) => id === sent.get('insert'));
	const values = inserted(written(sent), template, opened.replies.proposedDate);
	return { errors: {}, values, refusal: null };
}
