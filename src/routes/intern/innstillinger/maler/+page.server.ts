import { fail, redirect } from '@sveltejs/kit';
import { switchKind } from '$lib/crisis/library/change.server';
import { waitingCount } from '$lib/crisis/library/proposals.server';
import { libraryList } from '$lib/crisis/library/view.server';
import { asKind } from '$lib/crisis/templates';
import { text } from '$lib/database/text';
import { isRefused } from '$lib/i18n/refusal';
import { requireTask } from '$lib/staff/locks.server';

export async function load({ locals, url }) {
	requireTask(locals, 'administer settings');
	const taken = url.searchParams.get('tatt-inn');
	return {
		kinds: await libraryList(locals.locale),
		waiting: await waitingCount(),
		q: text(url.searchParams.get('q'), 60),
		/** the kind that was just switched */
		switched: asKind(url.searchParams.get('byttet')),
		taken: taken === null ? null : Number(taken) || 0
	};
}

export const actions = {
	switch: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer settings');
		const form = await request.formData();
		const kind = asKind(form.get('kind'));
		if (!kind) return fail(422, { refusal: { refused: 'ui_field_invalid' as const } });
		const done = await switchKind(actor, kind, form.get('off') === 'true');
		if (isRefused(done)) return fail(422, { refusal: done });
		redirect(303, `/intern/innstillinger/maler?byttet=${kind}`);
	}
};
