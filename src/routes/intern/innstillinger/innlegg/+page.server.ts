import { fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { refuse } from '$lib/i18n/refusal';
import { APPROVALS, type Approval } from '$lib/planning/workflow/moves';
import { approvalOf, setApproval } from '$lib/planning/workflow/rules.server';
import { requireTask } from '$lib/staff/locks.server';

export async function load({ locals, url }) {
	requireTask(locals, 'administer settings');
	return { approval: await approvalOf(reader, 'nyheter'), saved: url.searchParams.has('lagret') };
}

export const actions = {
	default: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer settings');
		const said = String((await request.formData()).get('approval') ?? '');
		if (!Object.keys(APPROVALS).includes(said))
			return fail(422, { refusal: refuse('planning_approval_missing') });
		await setApproval(actor, 'nyheter', said as Approval);
		redirect(303, '/intern/innstillinger/innlegg?lagret');
	}
};
