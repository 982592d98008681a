import { error, fail, redirect } from '@sveltejs/kit';
import { now } from '$lib/database/clock.server';
import { publicOrigin } from '$lib/database/config.server';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { bookmarklet } from '$lib/inquiries/social/bookmarklet';
import { PASTE, pastedOf } from '$lib/inquiries/social/form';
import { addCopy, newestCopy, sameThread, takeIn } from '$lib/inquiries/social/social.server';
import { sharedIn } from '$lib/inquiries/social/social';
import { requireTask } from '$lib/staff/locks.server';
import { fileIn, parse, written, type Errors } from '$lib/ui/forms';

export async function load({ locals, url }) {
	const actor = requireTask(locals, 'handle inquiries');
	const ref = url.searchParams.get('ref') ?? '';
	const again = ref ? await newestCopy(actor, ref) : null;
	if (ref && !again) error(404);
	const shared = sharedIn(url.searchParams);
	return {
		ref,
		shared: again ? { ...shared, ...again } : shared,
		bookmark: bookmarklet(publicOrigin()),
		now: now()
	};
}

export const actions = {
	default: async ({ locals, request }) => {
		const actor = requireTask(locals, 'handle inquiries');
		const sent = await request.formData();
		const form = parse(PASTE, sent);
		if ('errors' in form) return fail(422, { ...form, before: [], refusal: null });
		const pasted = pastedOf(form.value);
		const picture = await fileIn(sent, 'picture');
		const { decision } = form.value;
		const before = decision ? [] : await sameThread(reader, actor, pasted.url);
		const again = { errors: {} as Errors, values: { ...written(sent), url: pasted.url } };
		if (before.length) return fail(409, { ...again, before, refusal: null });
		const taken =
			decision && decision !== 'new'
				? await addCopy(actor, decision, pasted, picture)
				: await takeIn(actor, pasted, picture);
		if (isRefused(taken)) return fail(409, { ...again, before: [], refusal: taken });
		redirect(303, `/intern/henvendelser/${taken.ref}`);
	}
};
