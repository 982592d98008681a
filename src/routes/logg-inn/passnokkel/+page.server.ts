import { fail, redirect } from '@sveltejs/kit';
import { isRefused } from '$lib/i18n/refusal';
import { kommune } from '$lib/kommune/kommune.server';
import { admit } from '$lib/staff/keys/admit.server';
import { checkPasskey } from '$lib/staff/keys/passkeyCeremony.server';
import { onwards, returnPath } from '$lib/staff/returnPath';

export async function load({ locals, url }) {
	const to = returnPath(url.searchParams.get('til'));
	if (locals.actor) redirect(303, to);
	return { kommune: (await kommune()).name, back: onwards('/logg-inn', to) };
}

export const actions = {
	default: async (event) => {
		const answer = String((await event.request.formData()).get('passkey'));
		const person = await checkPasskey(event, answer);
		if (isRefused(person)) return fail(401, { refusal: person });
		redirect(303, await admit(event, person, 'passkey'));
	}
};
