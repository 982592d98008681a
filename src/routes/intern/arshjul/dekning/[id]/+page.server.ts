import { error, fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { choices } from '$lib/planning/choices.server';
import { coverageFrom } from '$lib/planning/coverage/coverageForm';
import { coverageById } from '$lib/planning/coverage/coverages.server';
import { deleteCoverage, saveCoverage } from '$lib/planning/coverage/editCoverage.server';
import { requireActor, requireTask } from '$lib/staff/locks.server';
import { may } from '$lib/staff/rights';
import { written, wholeNumber } from '$lib/ui/forms';

export async function load({ locals, params, url }) {
	const actor = requireActor(locals);
	const coverage = await coverageById(reader, params.id);
	if (!coverage) error(404);
	const { people } = await choices(reader, locals.locale);
	return {
		...{ coverage, people, done: url.searchParams.get('lagret') },
		mayEdit: may(actor, 'edit plan'),
		mayPublish: may(actor, 'publish post')
	};
}

export const actions = {
	save: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'edit plan');
		const form = await request.formData();
		const read = coverageFrom(form);
		if ('errors' in read) return fail(422, read);
		const saved = await saveCoverage(actor, params.id, wholeNumber(form, 'version'), read.value);
		if (isRefused(saved)) return fail(409, { refusal: saved, values: written(form) });
		redirect(303, `/intern/arshjul/dekning/${params.id}?lagret=endret`);
	},
	remove: async ({ locals, params }) => {
		const actor = requireTask(locals, 'edit plan');
		const removed = await deleteCoverage(actor, params.id);
		if (isRefused(removed)) return fail(404, { refusal: removed });
		const back = removed.activityId
			? `/intern/arshjul/${removed.activityId}`
			: '/intern/arshjul/ideer';
		redirect(303, `${back}?slettet=${params.id}`);
	}
};
