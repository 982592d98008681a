import { redirect } from '@sveltejs/kit';
import { isRefused } from '$lib/i18n/refusal';
import { completeSignIn } from '$lib/staff/directory/signIn.server';

/** Where the directory sends the browser back to. */
export async function GET(event) {
	const there = await completeSignIn(event);
	if (!isRefused(there)) redirect(303, there);
	const page = event.locals.actor ? '/intern/min-side' : '/logg-inn';
	redirect(303, `${page}?katalog=${there.refused}`);
}
