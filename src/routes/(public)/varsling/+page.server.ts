import { fail } from '@sveltejs/kit';
import { isForResidents } from '$lib/areas/area';
import { areas } from '$lib/areas/areas.server';
import { reader } from '$lib/database/database.server';
import { isRefused, refuse } from '$lib/i18n/refusal';
import { gatewaySettings } from '$lib/outbox/sms/gateway.server';
import { askCode, confirmCode } from '$lib/public/sms/signUp.server';
import { vapidKeys } from '$lib/public/push/vapid.server';

/** The areas a resident can choose among, and the key that a subscription is bound to. */
export async function load() {
	const named = (await areas()).filter(isForResidents);
	return {
		areas: named.map(({ id, name }) => ({ id, name })),
		key: vapidKeys().publicKey,
		/** residents are offered SMS when there is somebody to send it */
		sms: (await gatewaySettings(reader)) !== null
	};
}

export const actions = {
	smsStart: async ({ request, locals, getClientAddress }) => {
		const form = await request.formData();
		const wrote = {
			phone: String(form.get('phone') ?? ''),
			where: String(form.get('where') ?? ''),
			areas: form.getAll('area').map(String)
		};
		const { locale } = locals;
		const areaIds = wrote.where === 'some' ? await known(wrote.areas) : [];
		const begun =
			wrote.where === 'some' && !areaIds.length
				? refuse('public_varsling_areas_none')
				: await askCode(wrote.phone, { locale, areaIds }, locale, getClientAddress());
		return isRefused(begun) ? fail(422, { refusal: begun, at: 'start' as const, wrote }) : begun;
	},
	smsStop: async ({ request, locals, getClientAddress }) => {
		const phone = String((await request.formData()).get('phone') ?? '');
		const begun = await askCode(phone, { leave: true }, locals.locale, getClientAddress());
		const wrote = { phone, where: '', areas: [] };
		return isRefused(begun) ? fail(422, { refusal: begun, at: 'stop' as const, wrote }) : begun;
	},
	smsCode: async ({ request, getClientAddress }) => {
		const form = await request.formData();
		const [phone, code] = ['phone', 'code'].map((name) => String(form.get(name) ?? ''));
		const done = await confirmCode(phone ?? '', code ?? '', getClientAddress());
		if (isRefused(done)) return fail(422, { refusal: done, at: 'code' as const, phone });
		return { done };
	}
};

async function known(ids: string[]): Promise<string[]> {
	const named = (await areas()).filter(isForResidents);
	return named.map(({ id }) => id).filter((id) => ids.includes(id));
}
