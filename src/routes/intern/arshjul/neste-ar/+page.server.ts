import { fail, redirect } from '@sveltejs/kit';
import { osloDate, yearOf } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { filterFrom } from '$lib/planning/filter';
import { rollForward, rollView } from '$lib/planning/recurrence/roll.server';
import { requireTask } from '$lib/staff/locks.server';
import { wholeNumber, written } from '$lib/ui/forms';

export async function load({ locals, url }) {
	requireTask(locals, 'edit plan');
	const { year } = filterFrom(url.searchParams, osloDate(now()));
	const last = yearOf(osloDate(now())) + 20;
	const from = Math.min(year, last);
	return { year: from, ...(await rollView(reader, from)) };
}

export const actions = {
	default: async ({ locals, request }) => {
		const actor = requireTask(locals, 'edit plan');
		const form = await request.formData();
		const said = (name: string) => String(form.get(name) ?? '');
		const year = wholeNumber(form, 'ar');
		const choices = form.getAll('ta').map((id) => ({
			id: String(id),
			rule: said(`regel-${String(id)}`),
			date: said(`dato-${String(id)}`)
		}));
		const dates = form.getAll('serie').map(String);
		const series = seriesDates(dates);
		const result = await rollForward(actor, { year, choices, series });
		if (isRefused(result))
			return fail(422, {
				refusal: result,
				values: written(form),
				taken: choices.map(({ id }) => id),
				dates
			});
		redirect(303, `/intern/arshjul?visning=liste&ar=${year + 1}&rullet=${result.count}`);
	}
};

/** «id date» of each tick, by series. */
function seriesDates(ticks: string[]): Record<string, string[]> {
	const dates: Record<string, string[]> = {};
	for (const tick of ticks) {
		const [id = '', date = ''] = tick.split(' ');
		(dates[id] ??= []).push(date);
	}
	return dates;
}
