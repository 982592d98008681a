import { error, fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { text } from '$lib/database/text';
import { isRefused } from '$lib/i18n/refusal';
import { keepQuestion } from '$lib/inquiries/faq/edit.server';
import { takeDown } from '$lib/inquiries/faq/publish.server';
import { historyOf, questionById } from '$lib/inquiries/faq/read.server';
import { replyLanguages } from '$lib/inquiries/replies/edit.server';
import { requireTask } from '$lib/staff/locks.server';
import { openUnits } from '$lib/staff/units.server';
import { wholeNumber, written } from '$lib/ui/forms';

export async function load({ locals, params }) {
	requireTask(locals, 'handle inquiries');
	const question = await questionById(reader, params.id);
	if (!question) error(404);
	return {
		question,
		history: await historyOf(reader, params.id),
		languages: await replyLanguages(),
		units: await openUnits(reader)
	};
}

export const actions = {
	publish: async ({ locals, request, params }) => {
		const actor = requireTask(locals, 'handle inquiries');
		const sent = await request.formData();
		const kept = await keepQuestion(actor, params.id, sent);
		if (typeof kept === 'string') redirect(303, '/intern/henvendelser/sporsmal?lagret');
		if (isRefused(kept)) return fail(409, { refusal: kept, errors: {}, values: written(sent) });
		return fail(422, { refusal: null, ...kept });
	},
	takeDown: async ({ locals, request, params }) => {
		const actor = requireTask(locals, 'handle inquiries');
		const sent = await request.formData();
		const seen = { id: params.id, version: wholeNumber(sent, 'version') };
		const refusal = await takeDown(actor, seen, text(sent.get('reason'), 300));
		if (refusal) return fail(409, { refusal, errors: {}, values: {} });
	}
};
