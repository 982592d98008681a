import { error, fail, redirect } from '@sveltejs/kit';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { translator } from '$lib/i18n/translate';
import { lastRuleChange, removeRule, switchRule } from '$lib/inquiries/rules/edit.server';
import { showRules } from '$lib/inquiries/rules/show.server';
import { switchRuleOn } from '$lib/inquiries/rules/switchOn.server';
import { tryOut } from '$lib/inquiries/rules/tryOut.server';
import { requireTask } from '$lib/staff/locks.server';
import { wholeNumber } from '$lib/ui/forms';

export async function load({ locals, params }) {
	const actor = requireTask(locals, 'administer routing');
	const { rules, names } = await showRules(reader);
	const rule = rules.find(({ id }) => id === params.id);
	if (!rule) error(404, translator(locals.locale)('rules_gone'));
	const at = now();
	return {
		...{ rule, names, now: at, change: await lastRuleChange(reader) },
		tried: await tryOut(reader, actor, rule, at)
	};
}

export const actions = {
	on: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'administer routing');
		const form = await request.formData();
		const at = { id: params.id, version: wholeNumber(form, 'version') };
		const refusal = await switchRuleOn(actor, at, wholeNumber(form, 'claimed'));
		if (refusal) return fail(409, { refusal });
		redirect(303, '/intern/innstillinger/ruting');
	},
	off: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'administer routing');
		const version = wholeNumber(await request.formData(), 'version');
		const refusal = await switchRule(actor, { id: params.id, version }, false);
		if (refusal) return fail(409, { refusal });
	},
	remove: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'administer routing');
		const version = wholeNumber(await request.formData(), 'version');
		const refusal = await removeRule(actor, { id: params.id, version });
		if (refusal) return fail(409, { refusal });
		redirect(303, '/intern/innstillinger/ruting');
	}
};
