import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { now } from '$lib/database/clock.server';
import { publicOrigin } from '$lib/database/config.server';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { mailGoesOut } from '$lib/mail/accounts.server';
import { asGrantRequest, grantFields, writtenGrant } from '$lib/staff/grantForm.server';
import { invite } from '$lib/staff/invitations.server';
import { requireTaskRecently } from '$lib/staff/keys/recent.server';
import { EMAIL, NAME } from '$lib/staff/personForm';
import { grantOptions } from '$lib/together/grantOptions.server';
import { parse } from '$lib/ui/forms';
import { fieldOf } from '../fieldOf';

export async function load(event) {
	requireTaskRecently(event, 'administer people');
	const options = await grantOptions(event.locals.locale);
	return { mailed: await mailGoesOut(reader), options };
}

export const actions = {
	default: async (event) => {
		const actor = requireTaskRecently(event, 'administer people');
		const { locals, request } = event;
		const sent = await request.formData();
		const limits = grantFields(await grantOptions(locals.locale));
		const form = parse(v.object({ name: NAME, email: EMAIL, ...limits }), sent);
		if ('errors' in form) return fail(422, { ...form, values: writtenGrant(sent) });
		const { name, email, ...grant } = form.value;
		const invitation = { name, email, grant: asGrantRequest(grant, now()) };
		const made = await invite(actor, invitation, publicOrigin());
		if (isRefused(made)) return fail(422, { ...fieldOf(made), values: writtenGrant(sent) });
		return { made: { ...made, name, email } };
	}
};
