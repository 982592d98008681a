import { fail, redirect } from '@sveltejs/kit';
import { publicOrigin } from '$lib/database/config.server';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { example, exampleWithFiles } from '$lib/inquiries/api/example';
import { NEW_TOKEN, TOKEN } from '$lib/inquiries/api/form';
import { makeToken, setRevoked, tokensOf } from '$lib/inquiries/api/tokens.server';
import { requireTask } from '$lib/staff/locks.server';
import { parse } from '$lib/ui/forms';
import type { RequestEvent } from './$types';

export async function load({ locals }) {
	requireTask(locals, 'administer settings');
	const origin = publicOrigin();
	return {
		tokens: await tokensOf(reader),
		json: example(origin, 'varde_…'),
		files: exampleWithFiles(origin, 'varde_…'),
		now: now()
	};
}

export const actions = {
	make: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer settings');
		const form = parse(NEW_TOKEN, await request.formData());
		if ('errors' in form) return fail(422, form);
		const { name, status } = form.value;
		const token = await makeToken(actor, { name, scopes: status ? ['send', 'status'] : ['send'] });
		return { token, name };
	},
	revoke: (event) => revoked(event, true),
	restore: (event) => revoked(event, false)
};

async function revoked({ locals, request }: RequestEvent, isRevoked: boolean) {
	const actor = requireTask(locals, 'administer settings');
	const form = parse(TOKEN, await request.formData());
	if ('errors' in form) return fail(422, form);
	await setRevoked(actor, form.value.id, isRevoked);
	redirect(303, '/intern/innstillinger/api');
}
