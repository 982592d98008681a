import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { config } from '$lib/database/config.server';
import { text } from '$lib/database/text';
import { isRefused } from '$lib/i18n/refusal';
import { kommune } from '$lib/kommune/kommune.server';
import { DEMO_LOGINS } from '$lib/staff/demo.server';
import { rememberLocale } from '$lib/staff/localeCookie.server';
import { returnPath } from '$lib/staff/returnPath';
import { startSession } from '$lib/staff/sessions.server';
import { checkPassword } from '$lib/staff/signIn.server';
import { parse } from '$lib/ui/forms';

const FORM = v.object({
	email: v.pipe(v.string(), v.trim(), v.nonEmpty('staff_email_missing'), v.maxLength(254)),
	password: v.pipe(v.string(), v.nonEmpty('staff_password_missing'), v.maxLength(1000))
});

export async function load({ locals, url }) {
	if (locals.actor) redirect(303, returnPath(url.searchParams.get('til')));
	const { demo, demoPassword } = config();
	return {
		kommune: (await kommune()).name,
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
		if (!event.cookies.get('sprak')) rememberLocale(event.cookies, person.locale);
		await startSession(event, person.id, event.request.headers.get('user-agent') ?? '', 'password');
		redirect(303, returnPath(event.url.searchParams.get('til')));
	}
};
