import { fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { ANKEROPPSETT } from '$lib/journal/kjede/anker';
import {
	hentAnkeroppsett,
	lagreAnkeroppsett,
	sisteAnkere
} from '$lib/journal/kjede/oppsett.server';
import { requireTask } from '$lib/staff/locks.server';
import { anchorFile } from '$lib/together/anchors.server';
import { parse } from '$lib/ui/forms';

export async function load({ locals }) {
	requireTask(locals, 'administer settings');
	return {
		...(await hentAnkeroppsett(reader)),
		ankere: await sisteAnkere(reader),
		fil: anchorFile()
	};
}

export const actions = {
	default: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer settings');
		const form = parse(ANKEROPPSETT, await request.formData());
		if ('errors' in form) return fail(422, form);
		await lagreAnkeroppsett(actor, form.value);
		redirect(303, '/intern/innstillinger/anker?lagret');
	}
};
