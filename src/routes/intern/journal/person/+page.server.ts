import { fail } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { isRefused, type Refusal } from '$lib/i18n/refusal';
import { requestsDone } from '$lib/inquiries/person/erase.server';
import { RESTRICT_FORM } from '$lib/inquiries/person/form';
import { liftRestriction, restrict, restrictions } from '$lib/inquiries/person/restricted.server';
import { requireTask } from '$lib/staff/locks.server';
import { erasePerson, requestIn } from '$lib/together/personData.server';
import { parse } from '$lib/ui/forms';
import { personIn, shown } from './asked.server';

const TASK = 'handle personal data requests';

export async function load({ locals, url }) {
	const actor = requireTask(locals, TASK);
	return {
		request: await requestIn(actor, url.searchParams.get('gjelder') ?? ''),
		done: await requestsDone(reader),
		restrictions: await restrictions(reader, actor)
	};
}

export const actions = {
	find: async ({ locals, request }) => {
		const actor = requireTask(locals, TASK);
		const asked = personIn(await request.formData());
		if (asked.refusal) return fail(422, { refusal: asked.refusal, person: asked.person });
		return {
			person: asked.person,
			ref: asked.ref,
			data: await shown(actor, asked.person, asked.before)
		};
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
			return fail(422, {
				refusal: erased,
				person,
				ref,
				data: await shown(actor, person, asked.before)
			});
		return { person, ref, erased };
	},
	restrict: async ({ locals, request }) => {
		const actor = requireTask(locals, TASK);
		const form = parse(RESTRICT_FORM, await request.formData());
		if ('errors' in form) return fail(422, { restricting: form });
		const { ref, because } = form.value;
		return restricted(await restrict(actor, ref, because), { restrictedNow: ref });
	},
	lift: async ({ locals, request }) => {
		const actor = requireTask(locals, TASK);
		const form = parse(RESTRICT_FORM, await request.formData());
		if ('errors' in form) return fail(422, { restricting: form });
		const { ref, because } = form.value;
		return restricted(await liftRestriction(actor, ref), { lifted: { ref, because } });
	}
};

function restricted<T>(refusal: Refusal | null, done: T) {
	return refusal ? fail(422, { restricting: { refusal } }) : done;
}
