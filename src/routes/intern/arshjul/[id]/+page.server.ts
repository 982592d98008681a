import { error, fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { activityById } from '$lib/planning/activities.server';
import { activityFrom, moveFrom } from '$lib/planning/activityForm';
import { choices } from '$lib/planning/choices.server';
import { deleteActivity, moveActivity, saveActivity } from '$lib/planning/editActivity.server';
import { planPath } from '$lib/planning/filter';
import { coveragesOf } from '$lib/planning/coverage/coverages.server';
import { bringCoverage, restoreCoverage } from '$lib/planning/coverage/editCoverage.server';
import { seriesOf } from '$lib/planning/recurrence/series.server';
import { scopeFrom } from '$lib/planning/recurrence/spread';
import { requireActor, requireTask } from '$lib/staff/locks.server';
import { may } from '$lib/staff/rights';
import { written, wholeNumber } from '$lib/ui/forms';

export async function load({ locals, params, url }) {
	const actor = requireActor(locals);
	const activity = await activityById(reader, params.id);
	if (!activity) error(404);
	return {
		activity,
		coverages: await coveragesOf(reader, params.id),
		series: await seriesOf(reader, activity.seriesId),
		scope: scopeFrom(url.searchParams.get('omfang')),
		mayEdit: may(actor, 'edit plan'),
		mayPublish: may(actor, 'publish post'),
		deleted: url.searchParams.get('slettet'),
		...(await choices(reader, locals.locale, activity.unitId)),
		done: url.searchParams.get('lagret'),
		back: planPath(url.searchParams.get('til'), activity.startDate)
	};
}

export const actions = {
	save: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'edit plan');
		const form = await request.formData();
		const read = activityFrom(form);
		if ('errors' in read) return fail(422, read);
		const saved = await saveActivity(
			actor,
			params.id,
			wholeNumber(form, 'version'),
			read.value,
			scopeFrom(form.get('omfang'))
		);
		if (isRefused(saved)) return fail(409, { refusal: saved, values: written(form) });
		redirect(303, `/intern/arshjul/${params.id}?lagret=endret`);
	},
	move: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'edit plan');
		const form = await request.formData();
		const move = moveFrom(form);
		const scope = scopeFrom(form.get('omfang'));
		const result = isRefused(move) ? move : await moveActivity(actor, params.id, move, scope);
		if (isRefused(result)) return fail(422, { refusal: result });
		redirect(303, `/intern/arshjul/${params.id}?lagret=${result.movedBy}&omfang=${scope}`);
	},
	defaults: async ({ locals, params }) => {
		const actor = requireTask(locals, 'edit plan');
		const brought = await bringCoverage(actor, params.id);
		if (isRefused(brought)) return fail(422, { refusal: brought });
		redirect(303, `/intern/arshjul/${params.id}?lagret=dekning`);
	},
	restoreCoverage: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'edit plan');
		const result = await restoreCoverage(actor, String((await request.formData()).get('id') ?? ''));
		if (isRefused(result)) return fail(404, { refusal: result });
		redirect(303, `/intern/arshjul/${params.id}?lagret=dekning`);
	},
	remove: async ({ locals, params, request, url }) => {
		const actor = requireTask(locals, 'edit plan');
		const scope = scopeFrom((await request.formData()).get('omfang'));
		const removed = await deleteActivity(actor, params.id, scope);
		if (isRefused(removed)) return fail(404, { refusal: removed });
		const back = planPath(url.searchParams.get('til'), removed.startDate);
		redirect(303, `${back}&slettet=${params.id}`);
	}
};
