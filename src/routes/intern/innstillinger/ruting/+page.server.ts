import { fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import type { Refusal } from '$lib/i18n/refusal';
import { chooseLastResort, lastResortSetting } from '$lib/inquiries/bounce/setting.server';
import { lastRuleChange, moveRule, undoRuleChange } from '$lib/inquiries/rules/edit.server';
import { showRules } from '$lib/inquiries/rules/show.server';
import { requireTask } from '$lib/staff/locks.server';

export async function load({ locals }) {
	requireTask(locals, 'administer routing');
	return {
		...(await showRules(reader)),
		change: await lastRuleChange(reader),
		lastResort: await lastResortSetting(reader)
	};
}

export const actions = {
	move: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer routing');
		const form = await request.formData();
		const id = String(form.get('id'));
		return shown(await moveRule(actor, id, form.get('by') === 'up' ? -1 : 1), id);
	},
	lastResort: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer routing');
		return shown(
			await chooseLastResort(actor, String((await request.formData()).get('userId') ?? ''))
		);
	},
	undo: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer routing');
		return shown(await undoRuleChange(actor, String((await request.formData()).get('change'))));
	}
};

function shown(refusal: Refusal | null, id = '') {
	if (refusal) return fail(409, { refusal });
	redirect(303, `/intern/innstillinger/ruting${id && `#regel-${id}`}`);
}
