import { fail } from '@sveltejs/kit';
import type { Actor } from '$lib/staff/actor';
import { markAway, markBack, OWN_ABSENCE } from '$lib/staff/units/absence.server';
import { parse, written, type Errors } from '$lib/ui/forms';

/**
 * Marks a person as away by the dates of a form. The caller knows that the actor may.
 * @returns what the form is shown again with, or nothing
 */
export async function setAway(actor: Actor, userId: string, sent: FormData) {
	const form = parse(OWN_ABSENCE, sent);
	if ('errors' in form) return fail(422, form);
	const refusal = await markAway(actor, { userId, ...form.value });
	if (refusal) {
		const errors: Errors = { untilDate: refusal.refused };
		return fail(422, { errors, values: written(sent) });
	}
}

/** The person is back before the time. @param of whose absences the actor may change */
export async function setBack(actor: Actor, of: string[], sent: FormData): Promise<void> {
	await markBack(actor, String(sent.get('absence')), of);
}
