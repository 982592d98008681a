import { error } from '@sveltejs/kit';
import { now } from '$lib/database/clock.server';
import { refuse } from '$lib/i18n/refusal';
import { askToAdd } from '$lib/staff/keys/passkeyCeremony.server';
import { requireSession } from '$lib/staff/keys/recent.server';
import { mustConfirm } from '$lib/staff/keys/sessionPolicy';
import { requireActor } from '$lib/staff/locks.server';

/** What a browser needs to make a passkey. */
export async function POST(event) {
	const actor = requireActor(event.locals);
	if (event.request.headers.get('origin') !== event.url.origin) error(403);
	// asked before the telephone makes one that would then be refused
	const isOld = mustConfirm(requireSession(event.locals), now());
	return Response.json(isOld ? refuse('keys_confirm_first') : await askToAdd(event, actor));
}
