import { fail } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { text } from '$lib/database/text';
import { isRefused } from '$lib/i18n/refusal';
import { antallKlasser, finnKlasser, replaceKlasser } from '$lib/journal/klasser/klasser.server';
import { requireTask } from '$lib/staff/locks.server';
import { may } from '$lib/staff/rights';

const LONGEST = 600_000;
const SHOWN = 500;

export async function load({ locals, url }) {
	const actor = requireTask(locals, 'journal inquiry');
	const sok = text(url.searchParams.get('sok'), 100);
	return {
		replaces: may(actor, 'administer retention'),
		sok,
		klasser: await finnKlasser(reader, sok, SHOWN),
		antall: await antallKlasser(reader)
	};
}

export const actions = {
	default: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer retention');
		const sent = await request.formData();
		const file = sent.get('fil');
		const pasted = text(sent.get('liste'), LONGEST);
		const list = file instanceof File && file.size ? (await file.text()).slice(0, LONGEST) : pasted;
		const read = await replaceKlasser(actor, list);
		if (isRefused(read)) return fail(409, { refusal: read, liste: pasted, read: null });
		return { refusal: null, liste: '', read };
	}
};
