import { error, fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { translator } from '$lib/i18n/translate';
import { requireTask } from '$lib/staff/locks.server';
import { people } from '$lib/staff/people.server';
import { UNIT_EDIT_FORM } from '$lib/staff/unitForm';
import { saveUnit } from '$lib/staff/units/administer.server';
import { unitById, units } from '$lib/staff/units.server';
import { parse, written } from '$lib/ui/forms';
import { fieldOf } from '../../fieldOf';

export async function load({ locals, params }) {
	requireTask(locals, 'administer units');
	const unit = await unitById(reader, params.id);
	if (!unit) error(404, translator(locals.locale)('staff_unit_gone'));
	const chosen = [unit.leaderId, ...unit.deputyIds];
	const offered = (await people(reader)).filter(({ id, active }) => active || chosen.includes(id));
	const names = offered.map(({ id, name }) => ({ id, name }));
	return { unit, units: await units(reader), people: names };
}

export const actions = {
	default: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'administer units');
		const sent = await request.formData();
		const lists = {
			ticked: sent.getAll('serviceAreas').map(String),
			deputies: sent.getAll('deputyIds').map(String)
		};
		const form = parse(UNIT_EDIT_FORM, sent);
		if ('errors' in form) return fail(422, { ...form, ...lists });
		const { version, ...details } = form.value;
		const refusal = await saveUnit(actor, { id: params.id, version }, details);
		if (!refusal) redirect(303, `/intern/innstillinger/enheter/${params.id}`);
		const late = refusal.refused === 'units_changed_meanwhile';
		const current = late ? await unitById(reader, params.id) : null;
		return fail(late ? 409 : 422, {
			...{ ...fieldOf(refusal), ...lists, current },
			values: written(sent)
		});
	}
};
