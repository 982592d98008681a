import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { isRefused, refuse } from '$lib/i18n/refusal';
import { kommune } from '$lib/kommune/kommune.server';
import { confirmed } from '$lib/staff/keys/admit.server';
import { checkPasskey } from '$lib/staff/keys/passkeyCeremony.server';
import { requireSession } from '$lib/staff/keys/recent.server';
import { relyingParty } from '$lib/staff/keys/relyingParty';
import { secondStepsOf } from '$lib/staff/keys/secondStep.server';
import { confirmTyped } from '$lib/staff/keys/typedCode.server';
import { hasPassword } from '$lib/staff/myself.server';
import { onwards, returnPath } from '$lib/staff/returnPath';

/** Whoever is to show once more who it is, and where to go on; to sign-in when the session is over. */
function asked({ locals, url }: Pick<RequestEvent, 'locals' | 'url'>) {
	const to = returnPath(url.searchParams.get('til'));
	if (!locals.actor) redirect(303, onwards('/logg-inn', to));
	return { actor: locals.actor, to };
}

export async function load(event) {
	const { actor, to } = asked(event);
	const has = await secondStepsOf(reader, actor.id);
	return {
		kommune: (await kommune()).name,
		email: actor.email,
		passkey: has.passkey && relyingParty(event.url) !== null,
		password: await hasPassword(reader, actor.id),
		code: has.passkey || has.code,
		directory: requireSession(event.locals).method === 'directory',
		to
	};
}

export const actions = {
	passkey: async (event) => {
		const { actor, to } = asked(event);
		const person = await checkPasskey(
			event,
			String((await event.request.formData()).get('passkey'))
		);
		if (isRefused(person)) return fail(401, { refusal: person });
		if (person.id !== actor.id) return fail(401, { refusal: refuse('keys_passkey_unknown') });
		await confirmed(event, actor, 'passkey');
		redirect(303, to);
	},
	password: async (event) => {
		const { actor, to } = asked(event);
		const form = await event.request.formData();
		const field = (name: string) => String(form.get(name) ?? '').slice(0, 1000);
		const typed = { password: field('password'), code: field('code') };
		const refusal = await confirmTyped(actor, typed, event.getClientAddress());
		if (refusal) return fail(401, { refusal });
		await confirmed(event, actor, 'password');
		redirect(303, to);
	}
};
