import { fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { requireTask } from '$lib/staff/locks.server';
import { UNIT_FORM } from '$lib/staff/unitForm';
import { createUnit } from '$lib/staff/units/administer.server';
import { units } from '$lib/staff/units.server';
import { fieldOf } from '../fieldOf';
import { parse, written } from '$lib/ui/forms';

export async function load({ locals }) {
	requireTask(locals, 'administer units');
	return { units: await units(reader) };
}

export const actions = {
	default: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer units');
		const sent = await request.formData();
		const form = parse(UNIT_FORM, sent);
		if ('errors' in form) return fail(422, form);
		const id = await createUnit(actor, form.value);
		if (isRefused(id)) return fail(422, { ...fieldOf(id), values: written(sent) });
		redirect(303, `/intern/innstillinger/enheter/${id}`);
	}
};
