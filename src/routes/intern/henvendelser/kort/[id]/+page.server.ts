import { error, fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { text } from '$lib/database/text';
import { isRefused } from '$lib/i18n/refusal';
import { replyLanguages } from '$lib/inquiries/replies/edit.server';
import { keepCard } from '$lib/inquiries/told/edit.server';
import { cardById, historyOf } from '$lib/inquiries/told/read.server';
import { takeDownCard } from '$lib/inquiries/told/write.server';
import { requireTask } from '$lib/staff/locks.server';
import { openUnits } from '$lib/staff/units.server';
import { wholeNumber, written } from '$lib/ui/forms';

export async function load({ locals, params }) {
	requireTask(locals, 'handle inquiries');
	const card = await cardById(reader, params.id);
	if (!card) error(404);
	return {
		card,
		history: await historyOf(reader, params.id),
		languages: await replyLanguages(),
		units: await openUnits(reader)
	};
}

export const actions = {
	keep: async ({ locals, request, params }) => {
		const actor = requireTask(locals, 'handle inquiries');
		const sent = await request.formData();
		const kept = await keepCard(actor, params.id, sent);
		if (typeof kept === 'string')
			redirect(303, `/intern/henvendelser/kort?lagret=${sent.get('does') === 'publish' ? 1 : ''}`);
		if (isRefused(kept)) return fail(422, { refusal: kept, errors: {}, values: written(sent) });
		return fail(422, { refusal: null, ...kept });
	},
	takeDown: async ({ locals, request, params }) => {
		const actor = requireTask(locals, 'handle inquiries');
		const sent = await request.formData();
		const seen = { id: params.id, version: wholeNumber(sent, 'version') };
		const refusal = await takeDownCard(actor, seen, text(sent.get('reason'), 300));
		if (refusal) return fail(409, { refusal, errors: {}, values: undefined });
	}
};
