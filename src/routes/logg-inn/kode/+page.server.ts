import { fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { kommune } from '$lib/kommune/kommune.server';
import { admit } from '$lib/staff/keys/admit.server';
import { finishHalf, halfOf } from '$lib/staff/keys/halfSignIn.server';
import { isOneTime } from '$lib/staff/keys/recoveryCode';
import { relyingParty } from '$lib/staff/keys/relyingParty';
import { secondStepsOf } from '$lib/staff/keys/secondStep.server';
import { onwards, returnPath } from '$lib/staff/returnPath';

export async function load(event) {
	const to = returnPath(event.url.searchParams.get('til'));
	const half = await halfOf(reader, event);
	if (!half) redirect(303, onwards('/logg-inn', to));
	const has = await secondStepsOf(reader, half.id);
	return {
		kommune: (await kommune()).name,
		has: { ...has, passkey: has.passkey && relyingParty(event.url) !== null },
		back: onwards('/logg-inn', to)
	};
}

export const actions = {
	default: async (event) => {
		const typed = String((await event.request.formData()).get('code') ?? '');
		const person = await finishHalf(event, typed, event.getClientAddress());
		if (isRefused(person)) return fail(422, { refusal: person, typed });
		redirect(303, await admit(event, person, isOneTime(typed) ? 'password' : 'recovery'));
	}
};
