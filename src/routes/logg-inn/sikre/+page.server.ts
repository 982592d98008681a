import { fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { kommune } from '$lib/kommune/kommune.server';
import { addPasskey } from '$lib/staff/keys/passkeyCeremony.server';
import { requireRecentOnDutyToo, requireSession } from '$lib/staff/keys/recent.server';
import { relyingParty } from '$lib/staff/keys/relyingParty';
import { owedBy } from '$lib/staff/keys/secondStep.server';
import { afterSetUp } from '$lib/staff/keys/setUp.server';
import { requireActor } from '$lib/staff/locks.server';
import { may } from '$lib/staff/rights';
import { returnPath } from '$lib/staff/returnPath';

/** With an old sign-in the same is set up on «Min side», after showing once more who it is. */
const LATER = '/intern/min-side';

export async function load(event) {
	const { locals, url } = event;
	const actor = requireActor(locals);
	requireRecentOnDutyToo(event, LATER);
	return {
		kommune: (await kommune()).name,
		passkeys: relyingParty(url) !== null,
		owed: await owedBy(actor, requireSession(locals).method),
		warns: may(actor, 'publish crisis message') || may(actor, 'approve crisis message'),
		to: returnPath(url.searchParams.get('til'))
	};
}

export const actions = {
	default: async (event) => {
		const actor = requireActor(event.locals);
		const to = returnPath(event.url.searchParams.get('til'));
		requireRecentOnDutyToo(event, LATER);
		const form = await event.request.formData();
		const refusal = await addPasskey(event, actor, String(form.get('passkey')), '');
		if (isRefused(refusal)) return fail(422, { refusal });
		redirect(303, await afterSetUp(reader, actor.id, to));
	}
};
