import { error } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { heldAnswer } from '$lib/inquiries/outside/show.server';
import { below } from '$lib/inquiries/replies/inserted';
import { requireTask } from '$lib/staff/locks.server';
import { written } from '$lib/ui/forms';
import type { RequestEvent } from './$types';

/** Puts what a unit outside has said into the answer, below what stands there, for a colleague to look at, mend and send. */
export async function takeOver({ locals, params, request }: RequestEvent) {
	const actor = requireTask(locals, 'handle inquiries');
	const stands = written(await request.formData());
	const held = await heldAnswer(reader, actor, params.ref);
	if (held === null) error(404);
	const values: Record<string, string> = { ...stands, text: below(stands.text ?? '', held) };
	return { errors: {}, values, refusal: null };
}
