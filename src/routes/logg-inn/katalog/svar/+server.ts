import { redirect } from '@sveltejs/kit';
import { isRefused } from '$lib/i18n/refusal';
import { completeSignIn } from '$lib/staff/directory/signIn.server';

/** Where the directory sends the browser back to. */
export async function GET(event) {
	const there = await completeSignIn(event);
	redirect(303, isRefused(there) ? `/logg-inn?katalog=${there.refused}` : there);
}
