import { fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import {
	importLos,
	knowledgeShown,
	setAside,
	switchLos
} from '$lib/inquiries/routing/losImport.server';
import type { Refusal } from '$lib/i18n/refusal';
import { requireTask } from '$lib/staff/locks.server';

export async function load({ locals }) {
	requireTask(locals, 'administer routing');
	return await knowledgeShown(reader);
}

export const actions = {
	import: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer routing');
		const file = (await request.formData()).get('file');
		const given = file instanceof File ? file : new File([], '');
		return shown(await importLos(actor, given.name.slice(0, 200), await given.text()));
	},
	switch: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer routing');
		return shown(await switchLos(actor, (await request.formData()).get('on') === 'true'));
	},
	aside: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer routing');
		await setAside(actor, String((await request.formData()).get('word') ?? ''), true);
		redirect(303, '/intern/innstillinger/ruting/ord');
	},
	back: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer routing');
		await setAside(actor, String((await request.formData()).get('word') ?? ''), false);
		redirect(303, '/intern/innstillinger/ruting/ord');
	}
};

function shown(refusal: Refusal | null) {
	if (refusal) return fail(422, { refusal });
	redirect(303, '/intern/innstillinger/ruting/ord');
}
