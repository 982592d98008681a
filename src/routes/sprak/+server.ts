import { redirect } from '@sveltejs/kit';
import { asLocale } from '$lib/i18n/locale';
import { rememberLocale } from '$lib/staff/localeCookie.server';
import { chooseLocale } from '$lib/staff/myself.server';
import { returnPath } from '$lib/staff/returnPath';

/** Chooses the language of the staff pages: in this browser, and of whoever is signed in. */
export async function POST({ request, cookies, locals }) {
	const form = await request.formData();
	const locale = asLocale(form.get('locale'));
	if (locale) rememberLocale(cookies, locale);
	if (locale && locals.actor) await chooseLocale(locals.actor, locale);
	redirect(303, returnPath(String(form.get('til') ?? '')));
}
