import { fail } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { text } from '$lib/database/text';
import { LONGEST_TEXT } from '$lib/inquiries/forms';
import type { Refusal } from '$lib/i18n/refusal';
import { chosenFrom } from '$lib/inquiries/handling/bulk';
import { answerMany, picked } from '$lib/inquiries/replies/many.server';
import { ownPhones } from '$lib/kommune/kommune';
import { kommune } from '$lib/kommune/kommune.server';
import { hiddenIn, seenIn, unheeded } from '$lib/privacy/warning';
import { requireTask } from '$lib/staff/locks.server';
import type { Errors } from '$lib/ui/forms';

const chosenIn = (sent: URLSearchParams | FormData) => chosenFrom(sent.getAll('item').map(String));

export async function load({ locals, url }) {
	const actor = requireTask(locals, 'handle inquiries');
	const refs = chosenIn(url.searchParams).map(({ ref }) => ref);
	return { inquiries: await picked(reader, actor, refs) };
}

const wrong = (errors: Errors, refusal: Refusal | null, said: string) =>
	fail(422, { errors, refusal, said });

export const actions = {
	default: async ({ locals, request }) => {
		const actor = requireTask(locals, 'handle inquiries');
		const sent = await request.formData();
		const said = text(sent.get('text'), LONGEST_TEXT);
		const chosen = chosenIn(sent);
		if (!said) return wrong({ text: 'inquiries_answer_missing' }, null, said);
		if (!chosen.length) return wrong({ text: 'replies_none_picked' }, null, said);
		const own = ownPhones(await kommune());
		const hidden = hiddenIn(sent, own);
		if (hidden) return wrong({}, null, hidden.values.text ?? '');
		const refusal = unheeded([said], seenIn(sent), own);
		if (refusal) return wrong({}, refusal, said);
		const fates = await answerMany(actor, chosen, said);
		return { fates, said: fates.some(({ refusal }) => refusal) ? said : '' };
	}
};
