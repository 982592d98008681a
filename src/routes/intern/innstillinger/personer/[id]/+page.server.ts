import { error, fail } from '@sveltejs/kit';
import { publicOrigin } from '$lib/database/config.server';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { translator } from '$lib/i18n/translate';
import { asGrantRequest, GRANT_FORM } from '$lib/staff/grantForm.server';
import { inviteAgain } from '$lib/staff/invitations.server';
import { requireTask } from '$lib/staff/locks.server';
import { giveRole, person, switchPerson, takeRole } from '$lib/staff/people.server';
import { phoneOf, setPhone } from '$lib/staff/phone.server';
import { units } from '$lib/staff/units.server';
import { kindOptions } from '$lib/together/crisisKinds';
import { parse, written } from '$lib/ui/forms';
import { fieldOf } from '../fieldOf';

export async function load({ locals, params }) {
	const { id } = requireTask(locals, 'administer people');
	const found = await person(reader, params.id);
	if (!found) error(404, translator(locals.locale)('staff_person_gone'));
	const kinds = kindOptions(locals.locale);
	const phone = await phoneOf(reader, found.id);
	return { person: found, phone, isMe: found.id === id, units: await units(reader), kinds };
}

export const actions = {
	give: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'administer people');
		const sent = await request.formData();
		const form = parse(GRANT_FORM, sent);
		if ('errors' in form) return fail(422, form);
		const refusal = await giveRole(actor, params.id, asGrantRequest(form.value));
		if (isRefused(refusal)) return fail(422, { ...fieldOf(refusal), values: written(sent) });
	},
	take: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'administer people');
		const grantId = String((await request.formData()).get('grant'));
		const refusal = await takeRole(actor, params.id, grantId);
		if (refusal) return fail(422, { refusal });
	},
	phone: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'administer people');
		const sent = await request.formData();
		const refusal = await setPhone(actor, params.id, String(sent.get('phone') ?? ''));
		if (refusal) return fail(422, { errors: { phone: refusal.refused }, values: written(sent) });
	},
	switch: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'administer people');
		const on = (await request.formData()).get('on') === 'true';
		const refusal = await switchPerson(actor, params.id, on);
		if (refusal) return fail(422, { refusal });
	},
	link: async ({ locals, params }) => {
		const actor = requireTask(locals, 'administer people');
		const made = await inviteAgain(actor, params.id, publicOrigin());
		return isRefused(made) ? fail(422, { refusal: made }) : made;
	}
};
