import { error, fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { ruleById, switchOff, switchOn } from '$lib/inquiries/retention/rules.server';
import { requireTask } from '$lib/staff/locks.server';
import { tried } from '$lib/together/retention.server';
import { keptRule } from '../kept.server';

export async function load({ locals, params }) {
	const actor = requireTask(locals, 'administer retention');
	const rule = await ruleById(reader, params.id);
	if (!rule) error(404);
	return { rule, trial: await tried(actor, rule) };
}

export const actions = {
	switchOn: async ({ locals, params }) => {
		const refusal = await switchOn(requireTask(locals, 'administer retention'), params.id);
		if (refusal) return fail(409, { refusal, errors: {}, values: undefined, chosen: undefined });
	},
	switchOff: async ({ locals, params }) => {
		await switchOff(requireTask(locals, 'administer retention'), params.id);
		const rule = await ruleById(reader, params.id);
		if (!rule || rule.endedAt !== null) redirect(303, '/intern/innstillinger/oppbevaring');
	},
	change: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'administer retention');
		const before = await ruleById(reader, params.id);
		if (!before || before.endedAt !== null) error(404);
		return keptRule(actor, await request.formData(), params.id);
	}
};
