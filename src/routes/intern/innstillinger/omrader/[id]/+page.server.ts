import { error, fail, redirect } from '@sveltejs/kit';
import { phraseLanguages } from '$lib/areas/area';
import { areaFrom } from '$lib/areas/areaForm';
import { areaById, wholeOutline } from '$lib/areas/areas.server';
import {
	moveArea,
	restoreVersion,
	saveArea,
	switchArea,
	versionsOf
} from '$lib/areas/editing.server';
import { reader } from '$lib/database/database.server';
import { translator } from '$lib/i18n/translate';
import { kommune } from '$lib/kommune/kommune.server';
import { requireTask } from '$lib/staff/locks.server';
import { deleteArea, useOf } from '$lib/together/areaUse.server';
import { written, wholeNumber } from '$lib/ui/forms';

const HERE = '/intern/innstillinger/omrader';

export async function load({ locals, params, url }) {
	requireTask(locals, 'administer areas');
	const area = await areaById(reader, params.id);
	if (!area) error(404, translator(locals.locale)('areas_gone'));
	const versions = await versionsOf(reader, area.id);
	return {
		area,
		languages: phraseLanguages((await kommune()).messageLanguages),
		versions: versions.map(({ version, changedAt, content }) => ({
			version,
			changedAt,
			name: content.name
		})),
		around: await wholeOutline(reader),
		use: await useOf(reader, area.id),
		saved: url.searchParams.has('lagret')
	};
}

export const actions = {
	save: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'administer areas');
		const sent = await request.formData();
		const languages = phraseLanguages((await kommune()).messageLanguages);
		const read = areaFrom(sent, languages, await areaById(reader, params.id));
		if ('faults' in read) return fail(422, { faults: read.faults, values: written(sent) });
		const refusal = await saveArea(actor, params.id, wholeNumber(sent, 'version'), read.content);
		if (refusal) return fail(422, { refusal, values: written(sent) });
		redirect(303, `${HERE}/${params.id}?lagret`);
	},
	switch: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'administer areas');
		const on = (await request.formData()).get('on') === 'true';
		const refusal = await switchArea(actor, params.id, on);
		if (refusal) return fail(422, { refusal });
	},
	restore: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'administer areas');
		const version = wholeNumber(await request.formData(), 'version');
		const refusal = await restoreVersion(actor, params.id, version);
		if (refusal) return fail(422, { refusal });
		redirect(303, `${HERE}/${params.id}?lagret`);
	},
	move: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'administer areas');
		const up = (await request.formData()).get('up') === 'true';
		const refusal = await moveArea(actor, params.id, up);
		if (refusal) return fail(422, { refusal });
	},
	remove: async ({ locals, params }) => {
		const actor = requireTask(locals, 'administer areas');
		const refusal = await deleteArea(actor, params.id);
		if (refusal) return fail(422, { refusal });
		redirect(303, HERE);
	}
};
