import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { translator } from '$lib/i18n/translate';
import { kommune } from '$lib/kommune/kommune.server';
import { acceptInvitation, invited } from '$lib/staff/invitations.server';
import { admit } from '$lib/staff/keys/admit.server';
import { parse, type Errors } from '$lib/ui/forms';
import { onwards } from '$lib/staff/returnPath';

const FORM = v.object({
	password: v.pipe(v.string(), v.nonEmpty('staff_password_missing'), v.maxLength(1000)),
	again: v.string()
});

const wrong = (errors: Errors) => fail(422, { errors });

export async function load({ params, locals, setHeaders }) {
	// Not «no-referrer»: with it browsers send «Origin: null», and the form would be refused as foreign.
	setHeaders({
		'cache-control': 'no-store',
		'x-robots-tag': 'noindex',
		'referrer-policy': 'same-origin'
	});
	const person = await invited(reader, params.token);
	if (!person) {
		const advice = translator(locals.locale)('staff_invitation_gone');
		error(404, { message: advice, advice });
	}
	return { kommune: (await kommune()).name, name: person.name, email: person.email };
}

export const actions = {
	default: async (event) => {
		const form = parse(FORM, await event.request.formData());
		if ('errors' in form) return wrong(form.errors);
		const { password, again } = form.value;
		if (password !== again) return wrong({ again: 'staff_password_differs' });
		const person = await acceptInvitation(reader, event.params.token, password);
		if (isRefused(person)) return wrong({ password: person.refused });
		await admit(event, person, 'password');
		redirect(303, onwards('/logg-inn/sikre', '/intern'));
	}
};
