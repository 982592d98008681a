import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { saveComposed } from '$lib/crisis/composing.server';
import type { Wish } from '$lib/crisis/offline/outbox';
import { isRefused } from '$lib/i18n/refusal';
import { requireTask } from '$lib/staff/locks.server';
import { sendComposed } from '$lib/together/sendIncident.server';
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
	submit: async (event) => sent(event, 'submit'),
	publish: async (event) => sent(event, 'publish')
};

async function sent(event: RequestEvent, wish: Wish) {
	const actor = requireTask(event.locals, 'publish crisis message');
	const form = await event.request.formData();
	const key = String(form.get('idempotency-key') ?? '') || null;
	const done = await sendComposed(actor, form, { wish, key }, (id) => requireRecentFor(event, id));
	if (isRefused(done)) return fail(422, { refusal: done });
	const { draft, published } = done;
	const out = published && `/intern/krise/${published.ref}?sendt=${published.version}`;
	redirect(303, out ?? `/intern/krise/utkast/${draft}`);
}
