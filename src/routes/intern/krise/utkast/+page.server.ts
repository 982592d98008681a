import { fail, redirect } from '@sveltejs/kit';
import { saveComposed } from '$lib/crisis/composing.server';
import { submitDraft } from '$lib/crisis/drafts.server';
import { isRefused } from '$lib/i18n/refusal';
import { requireTask } from '$lib/staff/locks.server';
import { publishDraft } from '$lib/together/publishIncident.server';
import { requireRecentFor } from '../locks.server';

export function load({ locals }) {
	requireTask(locals, 'publish crisis message');
	redirect(303, '/intern/krise');
}

/** Where every composer sends what was written: to be looked at, to be approved, or out. */
export const actions = {
	preview: async ({ locals, request }) => {
		const actor = requireTask(locals, 'publish crisis message');
		const seen = await saveComposed(actor, await request.formData());
		if (isRefused(seen)) return fail(422, { refusal: seen });
		redirect(303, `/intern/krise/utkast/${seen.id}`);
	},
	submit: async ({ locals, request }) => {
		const actor = requireTask(locals, 'publish crisis message');
		const seen = await saveComposed(actor, await request.formData());
		const refusal = isRefused(seen) ? seen : await submitDraft(actor, seen);
		if (isRefused(refusal)) return fail(422, { refusal });
		if (!isRefused(seen)) redirect(303, `/intern/krise/utkast/${seen.id}`);
	},
	publish: async (event) => {
		const actor = requireTask(event.locals, 'publish crisis message');
		const form = await event.request.formData();
		const seen = await saveComposed(actor, form);
		if (isRefused(seen)) return fail(422, { refusal: seen });
		const key = String(form.get('idempotency-key') ?? '') || null;
		const { id, hash } = seen;
		await requireRecentFor(event, id);
		const published = await publishDraft(actor, { id, hash }, key, form.get('smsCost') !== null);
		if (isRefused(published)) return fail(422, { refusal: published });
		redirect(303, `/intern/krise/${published.ref}?sendt=${published.version}`);
	}
};
