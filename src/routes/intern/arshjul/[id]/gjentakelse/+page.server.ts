import { error, fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { activityById } from '$lib/planning/activities.server';
import { rulesFor } from '$lib/planning/recurrence/candidates';
import { occurrences } from '$lib/planning/recurrence/occurrences';
import { repeatFrom } from '$lib/planning/recurrence/repeatForm';
import { ruleText } from '$lib/planning/recurrence/rule';
import { repeatActivity, schoolStarts, seriesOf } from '$lib/planning/recurrence/series.server';
import { requireTask } from '$lib/staff/locks.server';
import { wholeNumber } from '$lib/ui/forms';

export async function load({ locals, params, url }) {
	requireTask(locals, 'edit plan');
	const activity = await activityById(reader, params.id);
	if (!activity) error(404);
	const starts = await schoolStarts(reader);
	const asked = url.searchParams.has('regel');
	const repeat = asked ? repeatFrom(url.searchParams, activity.startDate) : null;
	return {
		activity,
		series: await seriesOf(reader, activity.seriesId),
		rules: rulesFor(activity.startDate, starts).map(ruleText),
		asked: { rule: url.searchParams.get('regel'), until: url.searchParams.get('til') },
		refusal: isRefused(repeat) ? repeat : null,
		dates:
			repeat && !isRefused(repeat)
				? occurrences(repeat.rule, activity.startDate, repeat.until, starts)
				: null
	};
}

export const actions = {
	default: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'edit plan');
		const form = await request.formData();
		const repeat = repeatFrom(form, '');
		if (isRefused(repeat)) return fail(422, { refusal: repeat });
		const wanted = form.getAll('dato').map(String);
		const leftOut = form
			.getAll('forslag')
			.map(String)
			.filter((date) => !wanted.includes(date));
		const version = wholeNumber(form, 'version');
		const result = await repeatActivity(actor, params.id, { ...repeat, version, leftOut });
		if (isRefused(result)) return fail(409, { refusal: result });
		redirect(303, `/intern/arshjul/${params.id}?lagret=gjentas`);
	}
};
