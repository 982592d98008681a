import { fail, redirect } from '@sveltejs/kit';
import { dateOf, osloDate, yearOf } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { UTTREKK } from '$lib/journal/uttrekk/form';
import { alleUttrekk, bestillUttrekk } from '$lib/journal/uttrekk/uttrekk.server';
import { requireTask } from '$lib/staff/locks.server';
import { units } from '$lib/staff/units.server';
import { parse, written, type Errors } from '$lib/ui/forms';

export async function load({ locals }) {
	requireTask(locals, 'export journal');
	const today = osloDate(now());
	return {
		uttrekk: await alleUttrekk(reader),
		units: await units(reader),
		usual: { fra: dateOf(yearOf(today), 1, 1), til: today }
	};
}

export const actions = {
	default: async ({ request, locals }) => {
		const actor = requireTask(locals, 'export journal');
		const sent = await request.formData();
		const form = parse(UTTREKK, sent);
		const again = (errors: Errors) => fail(422, { errors, values: written(sent) });
		if ('errors' in form) return again(form.errors);
		if (form.value.til < form.value.fra) return again({ til: 'uttrekk_order_wrong' });
		const made = await bestillUttrekk(actor, form.value);
		if (isRefused(made)) return again({ fra: made.refused });
		redirect(303, '/intern/journal/uttrekk');
	}
};
