import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { publicOrigin } from '$lib/database/config.server';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { asGrantRequest, GRANT_FIELDS } from '$lib/staff/grantForm.server';
import { invite } from '$lib/staff/invitations.server';
import { requireTask } from '$lib/staff/locks.server';
import { EMAIL, NAME } from '$lib/staff/personForm';
import { units } from '$lib/staff/units.server';
import { kindOptions } from '$lib/together/crisisKinds';
import { parse, written } from '$lib/ui/forms';
import { fieldOf } from '../fieldOf';

const FORM = v.object({ name: NAME, email: EMAIL, ...GRANT_FIELDS });

export async function load({ locals }) {
	requireTask(locals, 'administer people');
	return { units: await units(reader), kinds: kindOptions(locals.locale) };
}

export const actions = {
	default: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer people');
		const sent = await request.formData();
		const form = parse(FORM, sent);
		if ('errors' in form) return fail(422, form);
		const { name, email, ...grant } = form.value;
		const invitation = { name, email, grant: asGrantRequest(grant) };
		const made = await invite(actor, invitation, publicOrigin());
		if (isRefused(made)) return fail(422, { ...fieldOf(made), values: written(sent) });
		return { made: { ...made, name, email } };
	}
};
