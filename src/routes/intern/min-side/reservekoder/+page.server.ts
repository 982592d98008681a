import type { RequestEvent } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { kommune } from '$lib/kommune/kommune.server';
import { requireRecentOnDutyToo } from '$lib/staff/keys/recent.server';
import { makeRecoveryCodes, recoveryCodesLeft } from '$lib/staff/keys/recoveryCodes.server';
import { requireActor } from '$lib/staff/locks.server';
import { onwards, returnPath } from '$lib/staff/returnPath';

function setting(event: RequestEvent) {
	const actor = requireActor(event.locals);
	const to = returnPath(event.url.searchParams.get('til') ?? '/intern/min-side');
	requireRecentOnDutyToo(event, onwards(event.url.pathname, to));
	return { actor, to };
}

export async function load(event) {
	const { actor, to } = setting(event);
	const left = await recoveryCodesLeft(reader, actor.id);
	return { left, to, email: actor.email, kommune: (await kommune()).name };
}

export const actions = {
	default: async (event) => ({ codes: await makeRecoveryCodes(setting(event).actor) })
};
