import { fail, redirect } from '@sveltejs/kit';
import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { isRefused } from '$lib/i18n/refusal';
import { activityFrom } from '$lib/planning/activityForm';
import { choices } from '$lib/planning/choices.server';
import { addActivity } from '$lib/planning/editActivity.server';
import { planPath, suggestedDate } from '$lib/planning/filter';
import { requireTask } from '$lib/staff/locks.server';
import { written } from '$lib/ui/forms';

export async function load({ locals, url }) {
	requireTask(locals, 'edit plan');
	return {
		...(await choices(reader, locals.locale)),
		key: newId(),
		back: planPath(url.searchParams.get('til')),
		startDate: suggestedDate(url.searchParams, osloDate(now()))
	};
}

export const actions = {
	default: async ({ locals, request, url }) => {
		const actor = requireTask(locals, 'edit plan');
		const form = await request.formData();
		const read = activityFrom(form);
		if ('errors' in read) return fail(422, read);
		const key = String(form.get('idempotency-key') ?? '') || null;
		const added = await addActivity(actor, read.value, key, form.has('withCoverage'));
		if (isRefused(added)) return fail(422, { refusal: added, values: written(form) });
		const back = planPath(url.searchParams.get('til'));
		redirect(303, `/intern/arshjul/${added.id}?lagret=ny&til=${encodeURIComponent(back)}`);
	}
};
