import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { isRefused } from '$lib/i18n/refusal';
import { translator } from '$lib/i18n/translate';
import { admit } from '$lib/staff/keys/admit.server';
import { isFirstRun, makeFirstAdministrator } from '$lib/staff/firstRun.server';
import { EMAIL, NAME } from '$lib/staff/personForm';
import { parse, type Errors } from '$lib/ui/forms';
import { onwards } from '$lib/staff/returnPath';

const FORM = v.object({
	name: NAME,
	email: EMAIL,
	password: v.pipe(v.string(), v.nonEmpty('staff_password_missing'), v.maxLength(1000)),
	again: v.string()
});

export function load({ params, locals, setHeaders }) {
	// Not «no-referrer»: with it browsers send «Origin: null», and the form would be refused as foreign.
	setHeaders({ 'cache-control': 'no-store', 'referrer-policy': 'same-origin' });
	if (isFirstRun(params.token)) return;
	const advice = translator(locals.locale)('staff_first_run_gone');
	error(404, { message: advice, advice });
}

export const actions = {
	default: async (event) => {
		const form = parse(FORM, await event.request.formData());
		const wrong = (errors: Errors) => fail(422, { errors, values: kept(form) });
		if ('errors' in form) return wrong(form.errors);
		const { again, ...account } = form.value;
		if (account.password !== again) return wrong({ again: 'staff_password_differs' });
		const person = await makeFirstAdministrator(event.params.token, account);
		if (isRefused(person)) return wrong({ password: person.refused });
		await admit(event, person, 'password');
		redirect(303, onwards('/logg-inn/sikre', '/intern/innstillinger'));
	}
};

/** What is shown again: everything but the passwords. */
function kept(form: ReturnType<typeof parse<typeof FORM.entries>>) {
	const { name = '', email = '' } = 'errors' in form ? form.values : form.value;
	return { name, email };
}
