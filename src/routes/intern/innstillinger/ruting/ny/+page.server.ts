import { fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { createRule } from '$lib/inquiries/rules/edit.server';
import { parseRule } from '$lib/inquiries/rules/form';
import { ruleChoices } from '$lib/inquiries/rules/show.server';
import { requireTask } from '$lib/staff/locks.server';

export async function load({ locals }) {
	requireTask(locals, 'administer routing');
	return { choices: await ruleChoices(reader) };
}

export const actions = {
	default: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer routing');
		const form = parseRule(await request.formData());
		if ('errors' in form) return fail(422, { ...form, refusal: null });
		const id = await createRule(actor, form.rule);
		if (isRefused(id)) return fail(422, { errors: {}, written: form.written, refusal: id });
		redirect(303, `/intern/innstillinger/ruting/${id}`);
	}
};
