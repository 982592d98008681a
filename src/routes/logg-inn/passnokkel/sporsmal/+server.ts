import { error } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { halfOf } from '$lib/staff/keys/halfSignIn.server';
import { askToSignIn } from '$lib/staff/keys/passkeyCeremony.server';

/** What a browser needs to sign in, or to show once more who it is, with a passkey. */
export async function POST(event) {
	if (event.request.headers.get('origin') !== event.url.origin) error(403);
	const known = event.locals.actor ?? (await halfOf(reader, event));
	return Response.json(await askToSignIn(event, known?.id ?? null));
}
