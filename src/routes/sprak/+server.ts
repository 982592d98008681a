import { redirect } from '@sveltejs/kit';
import { asLocale } from '$lib/i18n/locale';
import { returnPath } from '$lib/staff/returnPath';

/** Chooses the language of the staff pages, for a year. */
export async function POST({ request, cookies }) {
	const form = await request.formData();
	const locale = asLocale(form.get('locale'));
	if (locale)
		cookies.set('sprak', locale, { path: '/', maxAge: 365 * 24 * 60 * 60, sameSite: 'lax' });
	redirect(303, returnPath(String(form.get('til') ?? '')));
}
