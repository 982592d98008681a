import { fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { beginning, keepCard } from '$lib/inquiries/told/edit.server';
import { requireTask } from '$lib/staff/locks.server';
import { openUnits } from '$lib/staff/units.server';
import { written } from '$lib/ui/forms';

export async function load({ locals, url }) {
	const actor = requireTask(locals, 'handle inquiries');
	const from = await beginning(actor, url.searchParams.get('fra') ?? '');
	return { ...from, units: await openUnits(reader) };
}

export const actions = {
	default: async ({ locals, request }) => {
		const actor = requireTask(locals, 'handle inquiries');
		const sent = await request.formData();
		const kept = await keepCard(actor, null, sent);
		if (typeof kept === 'string')
			redirect(303, `/intern/henvendelser/kort?lagret=${sent.get('does') === 'publish' ? 1 : ''}`);
		if (isRefused(kept)) return fail(422, { refusal: kept, errors: {}, values: written(sent) });
		return fail(422, { refusal: null, ...kept });
	}
};
