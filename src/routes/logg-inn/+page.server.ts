import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { config } from '$lib/database/config.server';
import { text } from '$lib/database/text';
import { isRefused } from '$lib/i18n/refusal';
import { kommune } from '$lib/kommune/kommune.server';
import { DEMO_LOGINS } from '$lib/staff/demo.server';
import { directoryDoor } from '$lib/staff/directory/settings.server';
import { afterPassword } from '$lib/staff/keys/admit.server';
import { prefersPasskey } from '$lib/staff/keys/passkeyCeremony.server';
import { relyingParty } from '$lib/staff/keys/relyingParty';
import { returnPath } from '$lib/staff/returnPath';
import { checkPassword } from '$lib/staff/signIn.server';
import { parse } from '$lib/ui/forms';

const FORM = v.object({
	email: v.pipe(v.string(), v.trim(), v.nonEmpty('staff_email_missing'), v.maxLength(254)),
	password: v.pipe(v.string(), v.nonEmpty('staff_password_missing'), v.maxLength(1000))
});

export async function load(event) {
	const { locals, url } = event;
	if (locals.actor) redirect(303, returnPath(url.searchParams.get('til')));
	const { demo, demoPassword } = config();
	return {
		kommune: (await kommune()).name,
		directory: await directoryDoor(url),
		passkeys: relyingParty(url) !== null,
		passkeyFirst: prefersPasskey(event),
		demo: demo ? { logins: DEMO_LOGINS, password: demoPassword } : null
	};
}

export const actions = {
	default: async (event) => {
		const form = parse(FORM, await event.request.formData());
		if ('errors' in form) return fail(422, { ...form, values: { email: form.values.email } });
		const { email, password } = form.value;
		const person = await checkPassword(text(email, 254), password, event.getClientAddress());
		if (isRefused(person)) return fail(401, { refusal: person, values: { email } });
		redirect(303, await afterPassword(event, person));
	}
};
