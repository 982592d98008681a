import { error, fail } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { translator } from '$lib/i18n/translate';
import { waitingIn } from '$lib/inquiries/waiting.server';
import { requireTask } from '$lib/staff/locks.server';
import { people } from '$lib/staff/people.server';
import { UNIT_FORM } from '$lib/staff/unitForm';
import { saveUnit, switchUnit, unitById, units } from '$lib/staff/units.server';
import { parse, written } from '$lib/ui/forms';

export async function load({ locals, params }) {
	requireTask(locals, 'administer units');
	const unit = await unitById(reader, params.id);
	if (!unit) error(404, translator(locals.locale)('staff_unit_gone'));
	const everybody = await people(reader);
	const members = everybody.filter(
		({ active, grants }) => active && grants.some(({ unitId }) => unitId === unit.id)
	);
	return {
		unit,
		units: await units(reader),
		members: members.map(({ id, name }) => ({ id, name })),
		waiting: await waitingIn(reader, unit.id)
	};
}

export const actions = {
	save: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'administer units');
		const sent = await request.formData();
		const form = parse(UNIT_FORM, sent);
		if ('errors' in form) return fail(422, form);
		const refusal = await saveUnit(actor, params.id, form.value);
		if (refusal) return fail(422, { errors: { nameNb: refusal.refused }, values: written(sent) });
		return { saved: true };
	},
	switch: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'administer units');
		const on = (await request.formData()).get('on') === 'true';
		const refusal = await switchUnit(actor, params.id, on);
		if (refusal) return fail(422, { refusal });
	}
};
