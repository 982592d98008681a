import { fail } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { DIRECTORY_FORM, ISSUER_FORM } from '$lib/staff/directory/form';
import { mappings } from '$lib/staff/directory/mappings.server';
import { probe } from '$lib/staff/directory/probe.server';
import { endProvisioning, newProvisioningToken } from '$lib/staff/directory/provisioning.server';
import { withoutReserve } from '$lib/staff/directory/reserve.server';
import * as directory from '$lib/staff/directory/settings.server';
import { asksFirst, requireTaskRecently } from '$lib/staff/keys/recent.server';
import { requireTask } from '$lib/staff/locks.server';
import { parse, written } from '$lib/ui/forms';

export async function load({ locals }) {
	requireTask(locals, 'administer settings');
	const groups = await mappings(reader);
	return {
		confirmFirst: asksFirst(locals),
		directory: await directory.shownDirectory(reader),
		addresses: directory.ownAddresses(),
		groups: { all: groups.length, waiting: groups.filter(({ waits }) => waits).length },
		withoutReserve: await withoutReserve(reader)
	};
}

export const actions = {
	save: async (event) => {
		const actor = requireTaskRecently(event, 'administer settings');
		const form = parse(DIRECTORY_FORM, await event.request.formData());
		if ('errors' in form) return fail(422, form);
		return { saved: true, moved: await directory.saveDirectory(actor, form.value) };
	},
	try: async ({ locals, request }) => {
		requireTask(locals, 'administer settings');
		const sent = await request.formData();
		// The secret is never sent back to a page; with scripts it stays in its field.
		const values: Record<string, string> = { ...written(sent), clientSecret: '' };
		const form = parse(ISSUER_FORM, sent);
		if ('errors' in form) return fail(422, { errors: form.errors, values });
		const found = await probe(form.value.issuer);
		return isRefused(found) ? fail(422, { refusal: found, values }) : { found, values };
	},
	switch: async (event) => {
		const actor = requireTaskRecently(event, 'administer settings');
		await directory.switchDirectory(actor, (await event.request.formData()).get('on') === 'true');
	},
	token: async (event) => ({
		token: await newProvisioningToken(requireTaskRecently(event, 'administer settings'))
	}),
	endToken: async (event) => {
		await endProvisioning(requireTaskRecently(event, 'administer settings'));
	}
};
