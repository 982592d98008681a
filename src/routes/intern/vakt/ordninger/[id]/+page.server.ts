import { error, fail } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { translator } from '$lib/i18n/translate';
import { LINE_FORM } from '$lib/staff/duty/forms';
import { asLine } from '$lib/staff/duty/lineForm';
import { saveLine, switchLine } from '$lib/staff/duty/planning.server';
import { lineById } from '$lib/staff/duty/roster.server';
import { requireTask } from '$lib/staff/locks.server';
import { units } from '$lib/staff/units.server';
import { kindOptions } from '$lib/together/crisisKinds';
import { parse, written } from '$lib/ui/forms';

export async function load({ locals, params }) {
	requireTask(locals, 'plan duty');
	const line = await lineById(reader, params.id);
	if (!line) error(404, translator(locals.locale)('duty_line_gone'));
	return { line, units: await units(reader), kinds: kindOptions(locals.locale) };
}

export const actions = {
	save: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'plan duty');
		const sent = await request.formData();
		const form = parse(LINE_FORM, sent);
		if ('errors' in form) return fail(422, form);
		const line = asLine(form.value);
		if ('errors' in line) return fail(422, { ...line, values: written(sent) });
		const id = await saveLine(actor, params.id, line);
		if (isRefused(id)) return fail(422, { errors: { name: id.refused }, values: written(sent) });
		return { saved: true };
	},
	switch: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'plan duty');
		const on = (await request.formData()).get('on') === 'true';
		const refusal = await switchLine(actor, params.id, on);
		if (refusal) return fail(422, { errors: { name: refusal.refused }, values: {} });
	}
};
