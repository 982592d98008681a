import { fail, redirect } from '@sveltejs/kit';
import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { restoreActivity } from '$lib/planning/editActivity.server';
import { filterFrom } from '$lib/planning/filter';
import { deletedActivity, listView, monthView, wheelView } from '$lib/planning/planView.server';
import { requireActor, requireTask } from '$lib/staff/locks.server';
import { may } from '$lib/staff/rights';

const wholeNumberOf = (said: string | null) => (said && /^\d{1,4}$/.test(said) ? Number(said) : 0);

export async function load({ locals, url }) {
	const actor = requireActor(locals);
	const today = osloDate(now());
	const filter = filterFrom(url.searchParams, today);
	return {
		filter,
		today,
		mayEdit: may(actor, 'edit plan'),
		rolled: wholeNumberOf(url.searchParams.get('rullet')),
		deleted: await deletedActivity(reader, url.searchParams.get('slettet')),
		wheel: filter.view === 'hjul' ? await wheelView(reader, filter, today) : null,
		month: filter.view === 'maned' ? await monthView(reader, filter) : null,
		list: filter.view === 'liste' ? await listView(reader, filter) : null
	};
}

export const actions = {
	angre: async ({ locals, request }) => {
		const actor = requireTask(locals, 'edit plan');
		const id = String((await request.formData()).get('id') ?? '');
		const result = await restoreActivity(actor, id);
		if (isRefused(result)) return fail(404, { refusal: result });
		redirect(303, `/intern/arshjul/${result.id}`);
	}
};
