import { error, fail, redirect } from '@sveltejs/kit';
import { isRefused, type Refusal } from '$lib/i18n/refusal';
import { REFERRAL } from '$lib/inquiries/owner/form';
import { prepareReferral } from '$lib/inquiries/owner/open.server';
import { referInquiry, undoReferral } from '$lib/inquiries/owner/refer.server';
import { requireTask } from '$lib/staff/locks.server';
import { parse, written, type Errors } from '$lib/ui/forms';

export async function load({ locals, params, url }) {
	const actor = requireTask(locals, 'route inquiries');
	const prepared = await prepareReferral(actor, params.ref, url.searchParams.get('til'));
	if (!prepared) error(404);
	return prepared;
}

export const actions = {
	send: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'route inquiries');
		const sent = await request.formData();
		const form = parse(REFERRAL, sent);
		if ('errors' in form) return fail(422, { ...form, refusal: null });
		const { version, closes = false, ...referral } = form.value;
		const opened = { actor, ref: params.ref, version };
		const result = await referInquiry(opened, { ...referral, closes });
		if (isRefused(result)) return again(result, written(sent));
		redirect(303, `/intern/henvendelser/${params.ref}`);
	},
	undo: async ({ locals, params }) => {
		const actor = requireTask(locals, 'route inquiries');
		const refusal = await undoReferral(actor, params.ref);
		if (refusal) return again(refusal, {});
		redirect(303, `/intern/henvendelser/${params.ref}`);
	}
};

function again(refusal: Refusal, values: Record<string, string>) {
	return fail(409, { errors: {} as Errors, values, refusal });
}
