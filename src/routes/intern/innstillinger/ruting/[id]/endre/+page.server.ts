import { error, fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { translator } from '$lib/i18n/translate';
import { changeRule } from '$lib/inquiries/rules/edit.server';
import { parseRule } from '$lib/inquiries/rules/form';
import { ruleChoices } from '$lib/inquiries/rules/show.server';
import { ruleById } from '$lib/inquiries/rules/store.server';
import { requireTask } from '$lib/staff/locks.server';

export async function load({ locals, params }) {
	requireTask(locals, 'administer routing');
	const rule = await ruleById(reader, params.id);
	if (!rule) error(404, translator(locals.locale)('rules_gone'));
	return { rule, choices: await ruleChoices(reader) };
}

export const actions = {
	default: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'administer routing');
		const form = parseRule(await request.formData());
		if ('errors' in form) return fail(422, { ...form, refusal: null });
		const refusal = await changeRule(actor, { id: params.id, version: form.version }, form.rule);
		if (refusal) return fail(409, { errors: {}, written: form.written, refusal });
		redirect(303, `/intern/innstillinger/ruting/${params.id}`);
	}
};
