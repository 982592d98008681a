import { fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { isRefused } from '$lib/i18n/refusal';
import { coverageFrom } from '$lib/planning/coverage/coverageForm';
import { ideas } from '$lib/planning/coverage/coverages.server';
import { addCoverage, restoreCoverage } from '$lib/planning/coverage/editCoverage.server';
import { requireActor, requireTask } from '$lib/staff/locks.server';
import { may } from '$lib/staff/rights';
import { written } from '$lib/ui/forms';

export async function load({ locals, url }) {
	const actor = requireActor(locals);
	const words = (url.searchParams.get('sok') ?? '').trim().slice(0, 80);
	return {
		...{ words, key: newId() },
		ideas: await ideas(reader, words),
		deleted: url.searchParams.get('slettet'),
		done: url.searchParams.get('lagret'),
		mayEdit: may(actor, 'edit plan')
	};
}

export const actions = {
	add: async ({ locals, request }) => {
		const actor = requireTask(locals, 'edit plan');
		const form = await request.formData();
		form.set('state', 'idea');
		const read = coverageFrom(form);
		if ('errors' in read) return fail(422, read);
		const key = String(form.get('idempotency-key') ?? '') || null;
		const added = await addCoverage(actor, read.value, key);
		if (isRefused(added)) return fail(422, { refusal: added, values: written(form) });
		redirect(303, '/intern/arshjul/ideer?lagret=ny');
	},
	restore: async ({ locals, request }) => {
		const actor = requireTask(locals, 'edit plan');
		const result = await restoreCoverage(actor, String((await request.formData()).get('id') ?? ''));
		if (isRefused(result)) return fail(404, { refusal: result });
		redirect(303, `/intern/arshjul/dekning/${result.id}`);
	}
};
