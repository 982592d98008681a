import { fail, redirect } from '@sveltejs/kit';
import { liveIncidentByRef } from '$lib/crisis/incidents.server';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { localPath } from '$lib/i18n/locale';
import { mayCome } from '$lib/inquiries/flood.server';
import { CONTACT } from '$lib/inquiries/forms';
import { receive } from '$lib/inquiries/receive.server';
import { openingHours } from '$lib/public/content.server';
import { parse, written, type Errors } from '$lib/ui/forms';

/** The same as in the lane, which an answer with errors is not made in. */
export async function load() {
	return { hours: await openingHours(reader), madeAt: now() };
}

export const actions = {
	default: async ({ request, locals, getClientAddress }) => {
		const sent = await request.formData();
		const form = parse(CONTACT, sent);
		if ('errors' in form) return fail(422, form);
		const address = getClientAddress();
		const errors: Errors = { '': 'inquiries_flood' };
		if (!mayCome(address)) return fail(429, { errors, values: written(sent) });
		const about = await liveIncidentByRef(reader, form.value.about);
		const circumstances = {
			intake: 'form',
			actor: null,
			address,
			incidentRef: about?.ref
		} as const;
		const { token } = await receive(form.value, circumstances);
		redirect(303, localPath(locals.locale, `/henvendelse/${token}`));
	}
};
