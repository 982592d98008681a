import { fail } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { waysOut } from '$lib/outbox/ways.server';
import { offered } from '$lib/public/offered.server';
import { vapidKeys } from '$lib/outbox/push/vapid.server';
import { begin, end, writtenSignUp } from '$lib/public/signUp.server';
import { confirmCode } from '$lib/public/sms/signUp.server';

/** What a resident can choose among, and the key that a subscription of a browser is bound to. */
export async function load() {
	const ways = await waysOut(reader);
	return {
		offered: await offered(reader),
		key: vapidKeys().publicKey,
		/** residents are offered what there is somebody to send */
		ways: { sms: ways.has('sms'), email: ways.has('email') }
	};
}

export const actions = {
	start: async ({ request, locals, getClientAddress }) => {
		const wrote = writtenSignUp(await request.formData());
		const begun = await begin(wrote, { locale: locals.locale, from: getClientAddress() });
		return isRefused(begun) ? fail(422, { refusal: begun, at: 'start' as const, wrote }) : begun;
	},
	stop: async ({ request, locals, getClientAddress }) => {
		const wrote = writtenSignUp(await request.formData());
		const begun = await end(wrote, { locale: locals.locale, from: getClientAddress() });
		return isRefused(begun) ? fail(422, { refusal: begun, at: 'stop' as const, wrote }) : begun;
	},
	code: async ({ request, getClientAddress }) => {
		const form = await request.formData();
		const [phone = '', code = ''] = ['phone', 'code'].map((name) => String(form.get(name) ?? ''));
		const done = await confirmCode(phone, code, getClientAddress());
		if (isRefused(done)) return fail(422, { refusal: done, at: 'code' as const, phone });
		return { done };
	}
};
