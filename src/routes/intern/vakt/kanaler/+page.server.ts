import { fail } from '@sveltejs/kit';
import { verdictsFrom } from '$lib/crisis/readiness/channels';
import { keepResidents, keepRound, rounds } from '$lib/crisis/readiness/rounds.server';
import { reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { text } from '$lib/database/text';
import { isRefused } from '$lib/i18n/refusal';
import { requireTask } from '$lib/staff/locks.server';
import { may } from '$lib/staff/rights';
import { channelProofs } from '$lib/together/channelProofs.server';
import { shareView } from '$lib/together/followShare.server';
import { requireRoster } from '../locks.server';

export async function load({ locals }) {
	const actor = await requireRoster(locals);
	return {
		proofs: await channelProofs(reader, locals.locale),
		rounds: await rounds(reader),
		share: await shareView(reader),
		plans: may(actor, 'plan duty'),
		key: newId()
	};
}

export const actions = {
	round: async ({ locals, request }) => {
		const actor = await requireRoster(locals);
		const form = await request.formData();
		const round = {
			verdicts: verdictsFrom(form),
			note: text(form.get('note'), 1000),
			proofs: await channelProofs(reader, locals.locale)
		};
		const kept = await keepRound(actor, round, String(form.get('idempotency-key') ?? '') || null);
		return isRefused(kept) ? fail(422, { refusal: kept }) : { done: 'round' as const };
	},
	residents: async ({ locals, request }) => {
		const actor = requireTask(locals, 'plan duty');
		const form = await request.formData();
		const count = Number(String(form.get('count') ?? '').replace(/\s/g, ''));
		const refusal = await keepResidents(actor, { count, source: text(form.get('source'), 200) });
		return refusal ? fail(422, { refusal }) : { done: 'residents' as const };
	}
};
