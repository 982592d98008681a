import { fail } from '@sveltejs/kit';
import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { isRefused, refuse } from '$lib/i18n/refusal';
import { alertsView } from '$lib/staff/alerts/devices.server';
import { endCalendar, newCalendar } from '$lib/staff/duty/calendars.server';
import { checkChannels, lastCheck } from '$lib/staff/duty/channels.server';
import { SWAP_MOVE, TAKE_OVER } from '$lib/staff/duty/forms';
import { asMonth } from '$lib/staff/duty/month';
import { rosterView } from '$lib/staff/duty/rosterView.server';
import { moveSwap } from '$lib/staff/duty/swaps.server';
import { writeNote } from '$lib/staff/duty/takeOver.server';
import { takeWatch } from '$lib/together/takeWatch.server';
import { parse } from '$lib/ui/forms';
import { requireRoster } from './locks.server';
import type { RequestEvent } from './$types';

export async function load({ locals, url }) {
	const actor = await requireRoster(locals);
	const month = asMonth(url.searchParams.get('maned'), osloDate(now()));
	const view = await rosterView(actor, month);
	const shown = url.searchParams.get('visning') === 'liste' ? 'list' : 'month';
	const alerts = await alertsView(reader, actor.id);
	return { ...view, month, shown, key: newId(), check: await lastCheck(actor), alerts };
}

export const actions = {
	takeOver: async ({ locals, request }) => {
		const actor = await requireRoster(locals);
		const sent = await request.formData();
		const form = parse(TAKE_OVER, sent);
		if ('errors' in form) return fail(422, { refusal: refuse('ui_field_invalid') });
		const key = String(sent.get('idempotency-key') ?? '') || null;
		const result = await takeWatch(actor, { ...form.value, key });
		return isRefused(result) ? fail(409, { refusal: result }) : { done: 'taken' as const };
	},
	note: async ({ locals, request }) => {
		const actor = await requireRoster(locals);
		const form = parse(TAKE_OVER, await request.formData());
		if ('errors' in form) return fail(422, { refusal: refuse('ui_field_invalid') });
		const refusal = await writeNote(actor, form.value.lineId, form.value.note);
		return refusal ? fail(422, { refusal }) : { done: 'noted' as const };
	},
	swap,
	calendar: async ({ locals }) => ({ link: await newCalendar(await requireRoster(locals)) }),
	endCalendar: async ({ locals }) => endCalendar(await requireRoster(locals)),
	check: async ({ locals }) => {
		const refusal = await checkChannels(await requireRoster(locals));
		return refusal ? fail(422, { refusal }) : { done: 'checking' as const };
	}
};

async function swap({ locals, request }: RequestEvent) {
	const actor = await requireRoster(locals);
	const form = parse(SWAP_MOVE, await request.formData());
	if ('errors' in form) return fail(422, { refusal: refuse('ui_field_invalid') });
	const refusal = await moveSwap(actor, form.value.swap, form.value.move);
	return refusal ? fail(409, { refusal }) : { done: 'swapped' as const };
}
