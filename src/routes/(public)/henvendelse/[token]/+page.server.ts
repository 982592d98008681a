import { error, fail, redirect } from '@sveltejs/kit';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { localPath } from '$lib/i18n/locale';
import { isRefused } from '$lib/i18n/refusal';
import { translator } from '$lib/i18n/translate';
import { mayCome } from '$lib/inquiries/flood.server';
import { FOLLOW_UP } from '$lib/inquiries/forms';
import { addFollowUp, receiptFor } from '$lib/inquiries/resident.server';
import { parse, written, type Errors } from '$lib/ui/forms';

export async function load({ params, setHeaders, locals }) {
	setHeaders({
		'cache-control': 'no-store',
		'x-robots-tag': 'noindex',
		'referrer-policy': 'no-referrer'
	});
	const receipt = await receiptFor(reader, params.token);
	if (!receipt) error(404, translator(locals.locale)('inquiries_receipt_lost_title'));
	return { receipt, now: now() };
}

export const actions = {
	default: async ({ params, request, locals, getClientAddress }) => {
		const sent = await request.formData();
		const form = parse(FOLLOW_UP, sent);
		if ('errors' in form) return fail(422, form);
		const again = (errors: Errors, status: number) =>
			fail(status, { errors, values: written(sent) });
		if (!mayCome(getClientAddress())) return again({ text: 'inquiries_flood' }, 429);
		const refusal = await addFollowUp(params.token, form.value.text);
		if (isRefused(refusal)) return again({ text: refusal.refused }, 422);
		redirect(303, localPath(locals.locale, `/henvendelse/${params.token}`));
	}
};
