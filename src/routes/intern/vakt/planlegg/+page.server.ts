import { fail, redirect } from '@sveltejs/kit';
import { newId } from '$lib/database/ids.server';
import { isRefused } from '$lib/i18n/refusal';
import { NEW_SHIFT, ROTATION } from '$lib/staff/duty/forms';
import { addRotation, addShift } from '$lib/staff/duty/planning.server';
import { planningView, previewed } from '$lib/staff/duty/planningView.server';
import { asSpan } from '$lib/staff/duty/spanForm';
import { requireTask } from '$lib/staff/locks.server';
import { parse, written } from '$lib/ui/forms';

export async function load({ locals, url }) {
	requireTask(locals, 'plan duty');
	return { ...(await planningView(url.searchParams.get('ordning'))), key: newId() };
}

export const actions = {
	shift: async ({ locals, request }) => {
		const actor = requireTask(locals, 'plan duty');
		const sent = await request.formData();
		const form = parse(NEW_SHIFT, sent);
		if ('errors' in form) return fail(422, { ...form, form: 'shift' });
		const span = asSpan(form.value);
		const values = written(sent);
		if ('errors' in span) return fail(422, { ...span, values, form: 'shift' });
		const { lineId, userId } = form.value;
		const key = values['idempotency-key'] ?? null;
		const result = await addShift(actor, lineId, { ...span, userId }, key);
		return isRefused(result) ? fail(409, { refusal: result, values }) : { done: 1 };
	},
	preview: async ({ locals, request }) => {
		requireTask(locals, 'plan duty');
		const sent = await request.formData();
		const form = parse(ROTATION, sent);
		if ('errors' in form) return fail(422, { ...form, form: 'rotation' });
		return { preview: await previewed(form.value) };
	},
	rotation: async ({ locals, request }) => {
		const actor = requireTask(locals, 'plan duty');
		const sent = await request.formData();
		const form = parse(ROTATION, sent);
		if ('errors' in form) return fail(422, { ...form, form: 'rotation' });
		const { lineId, replace, ...plan } = form.value;
		const key = String(sent.get('idempotency-key') ?? '') || null;
		const result = await addRotation(actor, lineId, { plan, replace: replace === 'on', key });
		if (isRefused(result))
			return fail(409, { refusal: result, preview: await previewed(form.value) });
		redirect(303, `/intern/vakt?maned=${plan.fromDate.slice(0, 7)}#turnus`);
	}
};
