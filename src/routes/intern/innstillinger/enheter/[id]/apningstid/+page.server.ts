import { error, fail, redirect } from '@sveltejs/kit';
import { osloDate, yearOf } from '$lib/calendar/civilDate';
import { NO_HOURS } from '$lib/calendar/openingHours';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { translator } from '$lib/i18n/translate';
import { requireTask } from '$lib/staff/locks.server';
import { saveUnit } from '$lib/staff/units/administer.server';
import { fieldsFor, fieldsOf, readHours, withRows } from '$lib/staff/units/hoursForm';
import { unitById } from '$lib/staff/units.server';
import { wholeNumber } from '$lib/ui/forms';

export async function load({ locals, params }) {
	requireTask(locals, 'administer units');
	const unit = await unitById(reader, params.id);
	if (!unit) error(404, translator(locals.locale)('staff_unit_gone'));
	const today = osloDate(now());
	return { unit, today, fields: fieldsFor(unit.hours ?? NO_HOURS, yearOf(today)) };
}

export const actions = {
	default: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'administer units');
		const sent = await request.formData();
		const fields = fieldsOf(sent);
		const version = wholeNumber(sent, 'version');
		const rows = sent.get('rows');
		if (rows) return { fields: withRows(fields, String(rows)), version };
		const read = readHours(fields);
		if ('errors' in read) return fail(422, { errors: read.errors, fields, version });
		const refusal = await saveUnit(actor, { id: params.id, version }, { hours: read.hours });
		if (!refusal) redirect(303, `/intern/innstillinger/enheter/${params.id}`);
		const current = await unitById(reader, params.id);
		return fail(409, { refusal, fields, version: current?.version, current: current?.hours });
	}
};
