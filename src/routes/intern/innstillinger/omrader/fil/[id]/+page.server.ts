import { error, fail, redirect } from '@sveltejs/kit';
import { areas } from '$lib/areas/areas.server';
import { choicesFrom } from '$lib/areas/fileForm';
import { importById, rereadImport, saveImport, undoImport } from '$lib/areas/imports.server';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { translator } from '$lib/i18n/translate';
import { requireTask } from '$lib/staff/locks.server';
import { isAreaUsed } from '$lib/together/areaUse.server';
import { unsaid } from '../../listed';
import { importView } from './importView.server';

export async function load({ locals, params, url }) {
	requireTask(locals, 'administer areas');
	const found = await importById(reader, params.id);
	if (!found) error(404, translator(locals.locale)('areas_import_gone'));
	const left = Number(url.searchParams.get('igjen') ?? 0);
	return { ...(await importView(reader, found)), left, unsaid: unsaid(await areas(reader)) };
}

export const actions = {
	reread: async ({ locals, params, request }) => {
		requireTask(locals, 'administer areas');
		const refusal = await rereadImport(params.id, choicesFrom(await request.formData()));
		if (refusal) return fail(422, { refusal });
		redirect(303, `/intern/innstillinger/omrader/fil/${params.id}`);
	},
	save: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'administer areas');
		const sent = await request.formData();
		const archives = sent.get('archives') !== null;
		const refusal = await saveImport(actor, params.id, String(sent.get('mark')), archives);
		if (refusal) return fail(422, { refusal });
		redirect(303, `/intern/innstillinger/omrader/fil/${params.id}`);
	},
	undo: async ({ locals, params }) => {
		const actor = requireTask(locals, 'administer areas');
		const left = await undoImport(actor, params.id, isAreaUsed);
		if (isRefused(left)) return fail(422, { refusal: left });
		redirect(303, `/intern/innstillinger/omrader/fil/${params.id}?igjen=${left}`);
	}
};
