import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { kommune } from '$lib/kommune/kommune.server';
import { codeAddress, grouped } from '$lib/staff/keys/oneTimeCode';
import { codeOf, confirmCode, offeredSecret } from '$lib/staff/keys/oneTimeCode.server';
import { qrCode } from '$lib/staff/keys/qrCode';
import { requireRecentOnDutyToo } from '$lib/staff/keys/recent.server';
import { afterSetUp } from '$lib/staff/keys/setUp.server';
import { requireActor } from '$lib/staff/locks.server';
import { onwards, returnPath } from '$lib/staff/returnPath';

function setting(event: RequestEvent) {
	const actor = requireActor(event.locals);
	const to = returnPath(event.url.searchParams.get('til') ?? '/intern/min-side');
	requireRecentOnDutyToo(event, onwards(event.url.pathname, to));
	return { actor, to };
}

export async function load(event) {
	const { actor, to } = setting(event);
	const secret = await offeredSecret(actor);
	const { email } = actor;
	const place = `Varde, ${(await kommune()).name}`;
	const address = codeAddress(secret, { place, email });
	return {
		address,
		key: grouped(secret),
		qr: qrCode(address),
		replaces: (await codeOf(reader, actor.id)) !== null,
		to
	};
}

export const actions = {
	default: async (event) => {
		const { actor, to } = setting(event);
		const typed = String((await event.request.formData()).get('code') ?? '');
		const refusal = await confirmCode(actor, typed, event.getClientAddress());
		if (isRefused(refusal)) return fail(422, { refusal });
		redirect(303, await afterSetUp(reader, actor.id, to));
	}
};
