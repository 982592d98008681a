import { fail } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { text } from '$lib/database/text';
import { LONGEST_TEXT } from '$lib/inquiries/forms';
import type { Refusal } from '$lib/i18n/refusal';
import { chosenFrom } from '$lib/inquiries/handling/bulk';
import { inserted } from '$lib/inquiries/replies/inserted';
import { answerMany, picked, type Picked } from '$lib/inquiries/replies/many.server';
import { ownPhones } from '$lib/kommune/kommune';
import { kommune } from '$lib/kommune/kommune.server';
import { hiddenIn, seenIn, unheeded } from '$lib/privacy/warning';
import { requireTask } from '$lib/staff/locks.server';
import type { Errors } from '$lib/ui/forms';

const chosenIn = (sent: URLSearchParams | FormData) => chosenFrom(sent.getAll('item').map(String));
const refsOf = (chosen: Picked[]) => chosen.map(({ ref }) => ref);

export async function load({ locals, url }) {
	const actor = requireTask(locals, 'handle inquiries');
	return picked(reader, actor, refsOf(chosenIn(url.searchParams)));
}

const wrong = (errors: Errors, refusal: Refusal | null, said: string, template = '') =>
	fail(422, { errors, refusal, said, template });

export const actions = {
	default: async ({ locals, request }) => {
		const actor = requireTask(locals, 'handle inquiries');
		const sent = await request.formData();
		const said = text(sent.get('text'), LONGEST_TEXT);
		const chosen = chosenIn(sent);
		const used = text(sent.get('template'), 100);
		const asked = text(sent.get('insert'), 100);
		if (asked) {
			const { templates } = await picked(reader, actor, refsOf(chosen));
			const template = templates.find(({ id }) => id === asked);
			return wrong({}, null, inserted({ text: said }, template, '').text ?? '', asked);
		}
		if (!said) return wrong({ text: 'inquiries_answer_missing' }, null, said, used);
		if (!chosen.length) return wrong({ text: 'replies_none_picked' }, null, said, used);
		const own = ownPhones(await kommune());
		const hidden = hiddenIn(sent, own);
		if (hidden) return wrong({}, null, hidden.values.text ?? '', used);
		const refusal = unheeded([said], seenIn(sent), own);
		if (refusal) return wrong({}, refusal, said, used);
		const fates = await answerMany(actor, chosen, said, used || undefined);
		const left = fates.some(({ refusal }) => refusal);
		return { fates, said: left ? said : '', template: left ? used : '' };
	}
};
