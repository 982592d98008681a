import { fail } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { now } from '$lib/database/clock.server';
import { maskedPhone } from '$lib/outbox/sms/phone';
import { flood } from '$lib/public/push/flood';
import { leave, stay } from '$lib/public/sms/signUp.server';
import { smsSubscriberByToken } from '$lib/public/sms/subscribers.server';

/** A short link is short enough to be guessed at, if one may guess for long. */
const mayLook = flood({ burst: 30, perSecond: 1 / 5 });

/** Whose link it is. Looking changes nothing: what reads links in messages does that too. */
export async function load({ params, getClientAddress, setHeaders }) {
	setHeaders({ 'cache-control': 'no-store' });
	const found = mayLook(getClientAddress(), now())
		? await smsSubscriberByToken(reader, params.token)
		: null;
	return { token: params.token, phone: found && maskedPhone(found.phone) };
}

export const actions = {
	leave: async ({ params }) => {
		await leave(params.token);
		return { done: 'left' as const };
	},
	stay: async ({ params }) => {
		const refusal = await stay(params.token);
		return refusal ? fail(404, { done: 'gone' as const }) : { done: 'stayed' as const };
	}
};
