import { fail, redirect } from '@sveltejs/kit';
import { isRefused } from '$lib/i18n/refusal';
import { kommuneVersions, restoreKommune } from '$lib/kommune/kommune.server';
import { requireTask } from '$lib/staff/locks.server';
import { savedBy } from '$lib/together/savedBy.server';
import { wholeNumber } from '$lib/ui/forms';

const PAGE = '/intern/innstillinger/kommune/versjoner';

export async function load({ locals, url }) {
	requireTask(locals, 'administer settings');
	return {
		versions: await savedBy(await kommuneVersions()),
		restored: url.searchParams.has('tatt-i-bruk')
	};
}

export const actions = {
	default: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer settings');
		const form = await request.formData();
		const [version, seen] = [wholeNumber(form, 'version'), wholeNumber(form, 'seen')];
		const refusal = await restoreKommune(actor, version || 0, seen || 0);
		if (isRefused(refusal)) return fail(409, { refusal });
		redirect(303, `${PAGE}?tatt-i-bruk`);
	}
};
