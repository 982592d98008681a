import { redirect } from '@sveltejs/kit';
import { translator } from '$lib/i18n/translate';
import { leave } from '$lib/public/manage.server';

/** A mail program leaves in one click (RFC 8058); it has no page, and is not sent to another. */
export async function POST({ params, locals }) {
	await leave('mail', params.token);
	return new Response(translator(locals.locale)('public_manage_left'), {
		headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }
	});
}

/** A person who follows the same link chooses on the page: what reads links in mails must not leave. */
export function GET({ params }) {
	redirect(303, `/varsling/e-post/${params.token}`);
}
