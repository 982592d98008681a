import { fail } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { text } from '$lib/database/text';
import { LONGEST_TEXT } from '$lib/inquiries/forms';
import { answerMany, picked, type Picked } from '$lib/inquiries/replies/many.server';
import { requireTask } from '$lib/staff/locks.server';

export async function load({ locals, url }) {
	const actor = requireTask(locals, 'handle inquiries');
	return { inquiries: await picked(reader, actor, url.searchParams.getAll('ref')) };
}

/** «H-2026-00012 3»: the reference and the version that was seen. */
function pickedIn(sent: FormData): Picked[] {
	return sent.getAll('inquiry').flatMap((value) => {
		const [, ref, version] = /^(H-\d{4}-\d{5,}) (\d{1,9})$/.exec(String(value)) ?? [];
		return ref ? [{ ref, version: Number(version) }] : [];
	});
}

export const actions = {
	default: async ({ locals, request }) => {
		const actor = requireTask(locals, 'handle inquiries');
		const sent = await request.formData();
		const said = text(sent.get('text'), LONGEST_TEXT);
		const chosen = pickedIn(sent);
		if (!said) return fail(422, { errors: { text: 'inquiries_answer_missing' as const }, said });
		if (!chosen.length)
			return fail(422, { errors: { text: 'replies_none_picked' as const }, said });
		const fates = await answerMany(actor, chosen, said);
		return { fates, said: fates.some(({ refusal }) => refusal) ? said : '' };
	}
};
