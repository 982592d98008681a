import { fail } from '@sveltejs/kit';
import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { text } from '$lib/database/text';
import { isPlanOld, isStale } from '$lib/staff/duty/krisepakke';
import {
	contactsText,
	lastPrint,
	notePrint,
	saveContacts,
	savePlanReviewed
} from '$lib/staff/duty/prints.server';
import { requireTask } from '$lib/staff/locks.server';
import { may } from '$lib/staff/rights';
import { krisepakke } from '$lib/together/krisepakke.server';
import { requireRoster } from '../locks.server';

export async function load({ locals }) {
	const actor = await requireRoster(locals);
	const printed = await lastPrint(reader);
	const pack = await krisepakke(locals.locale);
	return {
		pack,
		printed,
		stale: isStale(printed?.at ?? null, now()),
		planOld: isPlanOld(pack.planReviewed, osloDate(now())),
		contacts: may(actor, 'plan duty') ? await contactsText(reader) : null
	};
}

export const actions = {
	printed: async ({ locals }) => {
		const actor = await requireRoster(locals);
		await notePrint(actor, (await krisepakke(locals.locale)).version);
		return { done: 'printed' as const };
	},
	contacts: async ({ locals, request }) => {
		const actor = requireTask(locals, 'plan duty');
		await saveContacts(actor, text((await request.formData()).get('contacts'), 4000));
		return { done: 'contacts' as const };
	},
	plan: async ({ locals, request }) => {
		const actor = requireTask(locals, 'plan duty');
		const date = text((await request.formData()).get('reviewed'), 10);
		const refused = await savePlanReviewed(actor, date);
		if (refused) return fail(422, { refusal: refused });
		return { done: 'plan' as const };
	}
};
