import { error, fail } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { translator } from '$lib/i18n/translate';
import { outsideSetting } from '$lib/inquiries/outside/unit.server';
import { waitingIn } from '$lib/inquiries/waiting.server';
import { requireTask } from '$lib/staff/locks.server';
import { ABSENCE_FORM, markAway, markBack } from '$lib/staff/units/absence.server';
import { switchUnit } from '$lib/staff/units/administer.server';
import { undoUnit } from '$lib/staff/units/changes.server';
import { showUnit } from '$lib/staff/units/show.server';
import { parse, written, wholeNumber } from '$lib/ui/forms';
import { fieldOf } from '../fieldOf';

export async function load({ locals, params }) {
	requireTask(locals, 'administer units');
	const shown = await showUnit(reader, params.id);
	if (!shown) error(404, translator(locals.locale)('staff_unit_gone'));
	const outside = await outsideSetting(reader, params.id);
	return { ...shown, outside, waiting: await waitingIn(reader, params.id) };
}

export const actions = {
	undo: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'administer units');
		const version = wholeNumber(await request.formData(), 'version');
		const refusal = await undoUnit(actor, params.id, version);
		if (refusal) return fail(409, { refusal });
	},
	away: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer units');
		const sent = await request.formData();
		const form = parse(ABSENCE_FORM, sent);
		if ('errors' in form) return fail(422, form);
		const refusal = await markAway(actor, form.value);
		if (refusal) return fail(422, { ...fieldOf(refusal), values: written(sent) });
	},
	back: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer units');
		await markBack(actor, String((await request.formData()).get('absence')));
	},
	switch: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'administer units');
		const on = (await request.formData()).get('on') === 'true';
		const refusal = await switchUnit(actor, params.id, on);
		if (refusal) return fail(422, { refusal });
	}
};
