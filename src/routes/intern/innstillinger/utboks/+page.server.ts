import { fail } from '@sveltejs/kit';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { refuse } from '$lib/i18n/refusal';
import { mailGoesOut } from '$lib/mail/accounts.server';
import { discard, held, letGo, letters, tryAgain, tryUnsentAgain } from '$lib/outbox/read.server';
import { undeliveredSince } from '$lib/outbox/sms/messages.server';
import { requireTask } from '$lib/staff/locks.server';
import { envelope } from '$lib/staff/envelope';

const WEEK = 7 * 24 * 60 * 60_000;

export async function load({ locals }) {
	requireTask(locals, 'administer outbox');
	const [failed, waiting, undelivered] = await Promise.all([
		letters(reader, ['refused', 'unknown', 'bounced']),
		letters(reader, ['due', 'claimed']),
		undeliveredSince(reader, now() - WEEK)
	]);
	return {
		failed: failed.map(envelope),
		canSend: await mailGoesOut(reader),
		waiting: waiting.map(envelope),
		undelivered: undelivered.map(({ id, shown, state, reason, sentAt }) => ({
			id,
			shown,
			state,
			reason,
			sentAt
		})),
		held: await held(reader)
	};
}

export const actions = {
	again: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer outbox');
		const done = await tryAgain(actor, String((await request.formData()).get('id')));
		if (!done) return fail(409, { refusal: refuse('staff_letter_settled') });
	},
	unsent: async ({ locals }) => {
		await tryUnsentAgain(requireTask(locals, 'administer outbox'));
	},
	discard: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer outbox');
		const done = await discard(actor, String((await request.formData()).get('id')));
		if (!done) return fail(409, { refusal: refuse('staff_letter_settled') });
	},
	release: async ({ locals }) => {
		await letGo(requireTask(locals, 'administer outbox'));
	}
};
