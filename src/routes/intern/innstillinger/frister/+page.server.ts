import { fail, redirect } from '@sveltejs/kit';
import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { LEGAL, lawOn } from '$lib/inquiries/clocks/law';
import { LAW_FORM, lawFrom } from '$lib/inquiries/clocks/lawForm';
import { lawsOf, saveLaw } from '$lib/inquiries/clocks/laws.server';
import { requireTask } from '$lib/staff/locks.server';
import { parse, written, type Errors } from '$lib/ui/forms';

export async function load({ locals }) {
	requireTask(locals, 'administer settings');
	const laws = await lawsOf(reader);
	const today = osloDate(now());
	const later = (from: string | null) => from !== null && from > today;
	return {
		laws: LEGAL.map((kind) => ({
			kind,
			now: lawOn(laws, kind, today),
			later: laws.filter((law) => law.kind === kind && later(law.from))
		}))
	};
}

export const actions = {
	default: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer settings');
		const sent = await request.formData();
		const form = parse(LAW_FORM, sent);
		if ('errors' in form) return fail(422, { ...form, refusal: null });
		const before = lawOn(await lawsOf(reader), form.value.kind, form.value.from);
		const refusal = await saveLaw(actor, lawFrom(form.value, before));
		if (refusal) return fail(409, { errors: {} as Errors, values: written(sent), refusal });
		redirect(303, '/intern/innstillinger/frister?lagret');
	}
};
