import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { isRefused, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { codeOf, removeCode } from '$lib/staff/keys/oneTimeCode.server';
import { addPasskey } from '$lib/staff/keys/passkeyCeremony.server';
import { passkeys, removePasskey, restorePasskey } from '$lib/staff/keys/passkeys.server';
import { requireRecentOnDutyToo, requireSession } from '$lib/staff/keys/recent.server';
import { recoveryCodesLeft } from '$lib/staff/keys/recoveryCodes.server';
import { relyingParty } from '$lib/staff/keys/relyingParty';
import { isOld } from '$lib/staff/keys/sessionPolicy';
import { afterSetUp } from '$lib/staff/keys/setUp.server';
import { requireActor } from '$lib/staff/locks.server';

const HERE = '/intern/min-side';

/** The ways a colleague signs in, and whether they may be changed without showing who it is first. */
export async function waysIn({ locals, url }: RequestEvent, userId: string) {
	return {
		passkeys: await passkeys(reader, userId),
		code: await codeOf(reader, userId),
		recoveryCodes: await recoveryCodesLeft(reader, userId),
		possible: relyingParty(url) !== null,
		confirmFirst: isOld(requireSession(locals), now())
	};
}

interface Removed {
	removed: { id: string; name: string };
}
type Change = (
	event: RequestEvent,
	actor: Actor,
	form: FormData
) => Promise<Removed | Refusal | void>;

/** A change of how one signs in: only by whoever showed who it is a short while ago. */
const changing = (change: Change) => async (event: RequestEvent) => {
	const actor = requireActor(event.locals);
	requireRecentOnDutyToo(event, HERE);
	const result = await change(event, actor, await event.request.formData());
	if (isRefused(result)) return fail(422, { keyRefusal: result });
	return result ?? redirect(303, HERE);
};

export const keyActions = {
	addPasskey: changing(async (event, actor, form) => {
		const name = String(form.get('name') ?? '');
		const refusal = await addPasskey(event, actor, String(form.get('passkey')), name);
		return refusal ?? redirect(303, await afterSetUp(reader, actor.id, HERE));
	}),
	removePasskey: changing(async (_event, actor, form) => {
		const id = String(form.get('id'));
		const name = await removePasskey(actor, id);
		if (name !== null) return { removed: { id, name } };
	}),
	restorePasskey: changing((_event, actor, form) => restorePasskey(actor, String(form.get('id')))),
	removeCode: changing((_event, actor) => removeCode(actor))
};
