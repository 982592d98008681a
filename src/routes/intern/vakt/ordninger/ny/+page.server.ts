import { fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { LINE_FORM } from '$lib/staff/duty/forms';
import { asLine } from '$lib/staff/duty/lineForm';
import { saveLine } from '$lib/staff/duty/planning.server';
import { requireTask } from '$lib/staff/locks.server';
import { units } from '$lib/staff/units.server';
import { kindOptions } from '$lib/together/crisisKinds';
import { parse, written } from '$lib/ui/forms';

export async function load({ locals }) {
	requireTask(locals, 'plan duty');
	return { units: await units(reader), kinds: kindOptions(locals.locale) };
}

export const actions = {
	default: async ({ locals, request }) => {
		const actor = requireTask(locals, 'plan duty');
		const sent = await request.formData();
		const form = parse(LINE_FORM, sent);
		if ('errors' in form) return fail(422, form);
		const line = asLine(form.value);
		if ('errors' in line) return fail(422, { ...line, values: written(sent) });
		const id = await saveLine(actor, null, line);
		if (isRefused(id)) return fail(422, { errors: { name: id.refused }, values: written(sent) });
		redirect(303, `/intern/vakt/planlegg?ordning=${id}`);
	}
};
