import { error } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { heldAnswer } from '$lib/inquiries/outside/show.server';
import { requireTask } from '$lib/staff/locks.server';
import type { RequestEvent } from './$types';

/** Puts what a unit outside has said into the answer, for a colleague to look at, mend and send. */
export async function takeOver({ locals, params, request }: RequestEvent) {
	const actor = requireTask(locals, 'handle inquiries');
	const version = String((await request.formData()).get('version') ?? '');
	const text = await heldAnswer(reader, actor, params.ref);
	if (text === null) error(404);
	return { errors: {}, values: { form: 'answer', version, text }, refusal: null };
}
