import { fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { isRefused } from '$lib/i18n/refusal';
import { activityById } from '$lib/planning/activities.server';
import { choices } from '$lib/planning/choices.server';
import { coverageFrom } from '$lib/planning/coverage/coverageForm';
import { addCoverage } from '$lib/planning/coverage/editCoverage.server';
import { requireTask } from '$lib/staff/locks.server';
import { written } from '$lib/ui/forms';

export async function load({ locals, url }) {
	requireTask(locals, 'edit plan');
	const activity = await activityById(reader, url.searchParams.get('aktivitet') ?? '');
	const { people } = await choices(reader, locals.locale);
	return { activity: activity ?? null, people, key: newId() };
}

export const actions = {
	default: async ({ locals, request }) => {
		const actor = requireTask(locals, 'edit plan');
		const form = await request.formData();
		const read = coverageFrom(form);
		if ('errors' in read) return fail(422, read);
		const key = String(form.get('idempotency-key') ?? '') || null;
		const added = await addCoverage(actor, read.value, key);
		if (isRefused(added)) return fail(422, { refusal: added, values: written(form) });
		const { activityId } = read.value;
		if (activityId) redirect(303, `/intern/arshjul/${activityId}?lagret=dekning`);
		redirect(303, `/intern/arshjul/dekning/${added.id}?lagret=ny`);
	}
};
