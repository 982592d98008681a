import { fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { HOLD_FORM } from '$lib/inquiries/retention/form';
import { hold, holds, lift } from '$lib/inquiries/retention/holds.server';
import { gone } from '$lib/inquiries/retention/records.server';
import { addProposed, rules } from '$lib/inquiries/retention/rules.server';
import { requireTask } from '$lib/staff/locks.server';
import { parse, written, type Errors } from '$lib/ui/forms';

const HERE = '/intern/innstillinger/oppbevaring';

export async function load({ locals }) {
	requireTask(locals, 'administer retention');
	return {
		rules: await rules(reader),
		holds: await holds(reader),
		gone: await gone(reader, 5)
	};
}

export const actions = {
	propose: async ({ locals }) => {
		await addProposed(requireTask(locals, 'administer retention'));
		redirect(303, HERE);
	},
	hold: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer retention');
		const sent = await request.formData();
		const form = parse(HOLD_FORM, sent);
		if ('errors' in form) return fail(422, { ...form, refusal: null });
		const refusal = await hold(actor, form.value);
		if (refusal) return fail(422, { refusal, errors: {} as Errors, values: written(sent) });
		redirect(303, `${HERE}?holdt#hold`);
	},
	lift: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer retention');
		await lift(actor, String((await request.formData()).get('id') ?? ''));
		redirect(303, `${HERE}#hold`);
	}
};
