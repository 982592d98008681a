import { error, fail, redirect } from '@sveltejs/kit';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { localPath } from '$lib/i18n/locale';
import { isRefused } from '$lib/i18n/refusal';
import { translator } from '$lib/i18n/translate';
import { mayCome } from '$lib/inquiries/flood.server';
import { FOLLOW_UP } from '$lib/inquiries/forms';
import { similar } from '$lib/inquiries/faq/question';
import { standingQuestions } from '$lib/inquiries/faq/read.server';
import { sayHelped } from '$lib/inquiries/helped/helped.server';
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
	const known = receipt.state === 'answered' ? [] : await standingQuestions(reader);
	return { receipt, now: now(), known: similar(known, receipt.text, 3) };
}

export const actions = {
	default: async ({ params, request, locals, getClientAddress }) => {
		const sent = await request.formData();
		const again = (errors: Errors, status: number) =>
			fail(status, { errors, values: written(sent) });
		if (!mayCome(getClientAddress())) return again({ text: 'inquiries_flood' }, 429);
		const helped = sent.get('helped');
		const form = helped ? null : parse(FOLLOW_UP, sent);
		if (form && 'errors' in form) return fail(422, form);
		const refusal = form
			? await addFollowUp(params.token, form.value.text)
			: await sayHelped(params.token, helped === 'yes');
		if (isRefused(refusal)) return again({ text: refusal.refused }, 422);
		redirect(303, localPath(locals.locale, `/henvendelse/${params.token}`));
	}
};
