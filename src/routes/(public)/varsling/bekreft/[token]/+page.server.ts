import { fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { localPath } from '$lib/i18n/locale';
import { isRefused } from '$lib/i18n/refusal';
import { confirmLink, pendingLink } from '$lib/public/mail/signUp.server';

/** Whether the link can be used. Looking changes nothing: what reads links in mails does that too. */
export async function load({ params, setHeaders }) {
	setHeaders({
		'cache-control': 'no-store',
		'x-robots-tag': 'noindex',
		'referrer-policy': 'no-referrer'
	});
	const pending = await pendingLink(reader, params.token);
	return { token: params.token, address: pending?.address ?? null };
}

export const actions = {
	default: async ({ params, locals }) => {
		const done = await confirmLink(params.token);
		if (isRefused(done)) return fail(404, { refusal: done });
		redirect(303, localPath(locals.locale, `/varsling/e-post/${done}?ny`));
	}
};
