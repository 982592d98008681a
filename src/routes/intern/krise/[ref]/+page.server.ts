import { error, fail, redirect } from '@sveltejs/kit';
import { sayNoChange } from '$lib/together/sayNoChange.server';
import { incidentView } from '$lib/crisis/incidentView.server';
import { outOfDate } from '$lib/crisis/outputs/posted';
import { postings } from '$lib/crisis/outputs/posted.server';
import { reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { isRefused } from '$lib/i18n/refusal';
import { requireTask } from '$lib/staff/locks.server';
import { requireCrisisTask } from '../locks.server';

export async function load({ locals, params, url }) {
	const view = await incidentView(requireCrisisTask(locals), params.ref);
	if (!view) error(404, 'Hendelsen finnes ikke.');
	const old = outOfDate(await postings(reader, view.id), view.version);
	return { view, old, sent: Number(url.searchParams.get('sendt')) || null, key: newId() };
}

export const actions = {
	noChange: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'publish crisis message');
		const form = await request.formData();
		const published = await sayNoChange(actor, params.ref, {
			id: String(form.get('idempotency-key') ?? ''),
			baseVersion: Number(form.get('base')),
			nextUpdateAt: Number(form.get('nextUpdateAt'))
		});
		if (isRefused(published)) return fail(422, { refusal: published });
		redirect(303, `/intern/krise/${published.ref}?sendt=${published.version}`);
	}
};
