import { redirect } from '@sveltejs/kit';
import { isRefused } from '$lib/i18n/refusal';
import { beginSignIn } from '$lib/staff/directory/signIn.server';
import { requireRecentOnDutyToo } from '$lib/staff/keys/recent.server';
import { returnPath } from '$lib/staff/returnPath';

/** Sends the browser to the directory; back to the other ways in when it does not answer. */
export async function GET(event) {
	const { locals, request, url } = event;
	const returnTo = returnPath(url.searchParams.get('til'));
	// From «Min side», and from nowhere else: or another site could link its own account to this one.
	const isFromHere = request.headers.get('sec-fetch-site') === 'same-origin';
	const links = isFromHere && url.searchParams.has('koble');
	if (links && locals.actor) requireRecentOnDutyToo(event, '/intern/min-side');
	const there = await beginSignIn(event, returnTo, locals.actor && { id: locals.actor.id, links });
	if (!isRefused(there)) redirect(303, there);
	const back = new URLSearchParams({ til: returnTo, katalog: there.refused });
	redirect(303, `${locals.actor ? '/intern/min-side' : '/logg-inn'}?${back}`);
}
