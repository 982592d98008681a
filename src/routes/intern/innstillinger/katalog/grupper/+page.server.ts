import { fail } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { mappingErrors, mappingForm } from '$lib/staff/directory/mappingForm';
import {
	addMapping,
	approveMapping,
	mappings,
	removeMapping
} from '$lib/staff/directory/mappings.server';
import { asksFirst, requireTaskRecently } from '$lib/staff/keys/recent.server';
import { requireTask } from '$lib/staff/locks.server';
import { units } from '$lib/staff/units.server';
import { kindOptions } from '$lib/together/crisisKinds';
import { parse, written } from '$lib/ui/forms';

export async function load({ locals }) {
	const { id } = requireTask(locals, 'administer people');
	const kinds = kindOptions(locals.locale);
	const confirmFirst = asksFirst(locals);
	return {
		me: id,
		confirmFirst,
		mappings: await mappings(reader),
		units: await units(reader),
		kinds
	};
}

export const actions = {
	add: async (event) => {
		const actor = requireTaskRecently(event, 'administer people');
		const { locals, request } = event;
		const sent = await request.formData();
		const form = parse(mappingForm(kindOptions(locals.locale)), sent);
		if ('errors' in form) return fail(422, form);
		const refusal = await addMapping(actor, form.value);
		if (refusal) return fail(422, { errors: mappingErrors(refusal), values: written(sent) });
		return { added: true };
	},
	approve: async (event) => {
		const actor = requireTaskRecently(event, 'administer people');
		const refusal = await approveMapping(actor, String((await event.request.formData()).get('id')));
		if (refusal) return fail(422, { refusal });
	},
	remove: async (event) => {
		const actor = requireTaskRecently(event, 'administer people');
		await removeMapping(actor, String((await event.request.formData()).get('id')));
	}
};
