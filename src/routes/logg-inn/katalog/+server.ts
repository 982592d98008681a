import { redirect } from '@sveltejs/kit';
import { isRefused } from '$lib/i18n/refusal';
import { beginSignIn } from '$lib/staff/directory/signIn.server';
import { returnPath } from '$lib/staff/returnPath';

/** Sends the browser to the directory; back to the other ways in when it does not answer. */
export async function GET(event) {
	const { locals, url } = event;
	const returnTo = returnPath(url.searchParams.get('til'));
	// From «Min side»: the account of whoever is signed in is to be linked.
	const linkTo = url.searchParams.has('koble') ? (locals.actor?.id ?? null) : null;
	const there = await beginSignIn(event, returnTo, linkTo);
	if (!isRefused(there)) redirect(303, there);
	const back = new URLSearchParams({ til: returnTo, katalog: there.refused });
	redirect(303, `${linkTo ? '/intern/min-side' : '/logg-inn'}?${back}`);
}
