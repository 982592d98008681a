import { error, fail, redirect } from '@sveltejs/kit';
import { newId } from '$lib/database/ids.server';
import { isRefused } from '$lib/i18n/refusal';
import { translator } from '$lib/i18n/translate';
import { cancelShift, changeShift } from '$lib/staff/duty/changing.server';
import { OFFER, SHIFT_FORM } from '$lib/staff/duty/forms';
import { shiftView } from '$lib/staff/duty/shiftView.server';
import { asSpan } from '$lib/staff/duty/spanForm';
import { offerShift } from '$lib/staff/duty/swaps.server';
import { requireTask } from '$lib/staff/locks.server';
import { parse, written } from '$lib/ui/forms';
import { requireRoster } from '../locks.server';

export async function load({ locals, params }) {
	const actor = await requireRoster(locals);
	const view = await shiftView(actor, params.id);
	if (!view) error(404, translator(locals.locale)('duty_shift_gone'));
	return { ...view, key: newId() };
}

export const actions = {
	offer: async ({ locals, params, request }) => {
		const actor = await requireRoster(locals);
		const sent = await request.formData();
		const form = parse(OFFER, sent);
		if ('errors' in form) return fail(422, { ...form, form: 'offer' });
		const span = asSpan(form.value);
		const values = written(sent);
		if ('errors' in span) return fail(422, { ...span, values, form: 'offer' });
		const { askedId, reason } = form.value;
		const offer = { ...span, shiftId: params.id, askedId: askedId || null, reason };
		const result = await offerShift(actor, offer, values['idempotency-key'] ?? null);
		return isRefused(result) ? fail(409, { refusal: result, values }) : { done: true };
	},
	change: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'plan duty');
		const sent = await request.formData();
		const form = parse(SHIFT_FORM, sent);
		if ('errors' in form) return fail(422, { ...form, form: 'change' });
		const span = asSpan(form.value);
		const values = written(sent);
		if ('errors' in span) return fail(422, { ...span, values, form: 'change' });
		const wish = { ...span, userId: form.value.userId };
		const refusal = await changeShift(actor, params.id, wish);
		if (refusal) return fail(409, { refusal, values });
		redirect(303, '/intern/vakt');
	},
	cancel: async ({ locals, params }) => {
		const refusal = await cancelShift(requireTask(locals, 'plan duty'), params.id);
		if (refusal) return fail(409, { refusal, values: {} });
		redirect(303, '/intern/vakt');
	}
};
