import { fail } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { text } from '$lib/database/text';
import { isRefused, refuse } from '$lib/i18n/refusal';
import { arkivert } from '$lib/journal/forsendelse/arkiver.server';
import { BEGRUNNELSER } from '$lib/journal/vurdering';
import { requireTask } from '$lib/staff/locks.server';
import { units } from '$lib/staff/units.server';
import { archiveIncident, incidentsForArchive } from '$lib/together/archiveIncident.server';
import { wholeNumber } from '$lib/ui/forms';

export async function load({ locals }) {
	requireTask(locals, 'archive crisis');
	return {
		incidents: await incidentsForArchive(reader),
		arkivert: await arkivert(reader, 30),
		units: await units(reader),
		begrunnelse: BEGRUNNELSER.arkiveres,
		key: newId()
	};
}

export const actions = {
	archive: async ({ locals, request }) => {
		const actor = requireTask(locals, 'archive crisis');
		const form = await request.formData();
		const unitId = String(form.get('unit') ?? '');
		const known = (await units(reader)).some(({ id }) => id === unitId);
		if (!known) return fail(422, { refusal: refuse('ui_field_invalid') });
		const kept = await archiveIncident(actor, {
			ref: String(form.get('ref') ?? ''),
			version: wholeNumber(form, 'version'),
			begrunnelse: text(form.get('reason'), 500),
			unitId,
			key: String(form.get('idempotency-key') ?? '') || null
		});
		return isRefused(kept) ? fail(422, { refusal: kept }) : { done: true };
	}
};
