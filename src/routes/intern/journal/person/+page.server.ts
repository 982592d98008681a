import { fail } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { isRefused, refuse } from '$lib/i18n/refusal';
import { requestsDone } from '$lib/inquiries/person/erase.server';
import { searchesFor } from '$lib/inquiries/person/fate';
import { PERSON_FORM } from '$lib/inquiries/person/form';
import { headline } from '$lib/inquiries/queue';
import { requireTask } from '$lib/staff/locks.server';
import { erasePerson, personData, requestIn } from '$lib/together/personData.server';
import { parse } from '$lib/ui/forms';

const TASK = 'handle personal data requests';

export async function load({ locals, url }) {
	const actor = requireTask(locals, TASK);
	return {
		request: await requestIn(actor, url.searchParams.get('gjelder') ?? ''),
		done: await requestsDone(reader)
	};
}

/** Whom a sent form is about; names and numbers of people never stand in an address. */
function personIn(sent: FormData) {
	const form = parse(PERSON_FORM, sent);
	if ('errors' in form) return { refusal: refuse('person_too_little') };
	const { ref, ...person } = form.value;
	if (!searchesFor(person).length) return { refusal: refuse('person_too_little'), person };
	return { refusal: null, person, ref };
}

export const actions = {
	find: async ({ locals, request }) => {
		const actor = requireTask(locals, TASK);
		const asked = personIn(await request.formData());
		if (asked.refusal) return fail(422, { refusal: asked.refusal, person: asked.person });
		return { person: asked.person, ref: asked.ref, data: await shown(actor, asked.person) };
	},
	erase: async ({ locals, request }) => {
		const actor = requireTask(locals, TASK);
		const sent = await request.formData();
		const asked = personIn(sent);
		if (asked.refusal) return fail(422, { refusal: asked.refusal, person: asked.person });
		const { person, ref } = asked;
		const seen = sent.getAll('seen').map(String);
		const confirmed = String(sent.get('confirmed') ?? '');
		const erased = await erasePerson(actor, { person, inquiryRef: ref, seen, confirmed });
		if (isRefused(erased))
			return fail(422, { refusal: erased, person, ref, data: await shown(actor, person) });
		return { person, ref, erased };
	}
};

type Asked = Parameters<typeof personData>;

/** What the page shows of what was found. */
async function shown(actor: Asked[0], person: Asked[1]) {
	const { found, traces } = await personData(actor, person);
	const inquiries = found.map(({ row, sender, fate, restricted }) => ({
		...{ ref: row.ref, headline: headline(row.text), receivedAt: row.receivedAt },
		...{ sender, fate, restricted }
	}));
	return { inquiries, traces };
}
