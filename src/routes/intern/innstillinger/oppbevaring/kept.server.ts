import { fail, redirect } from '@sveltejs/kit';
import { isRefused } from '$lib/i18n/refusal';
import { RULE_FORM } from '$lib/inquiries/retention/form';
import { addRule } from '$lib/inquiries/retention/rules.server';
import type { Actor } from '$lib/staff/actor';
import { parse, written, type Errors } from '$lib/ui/forms';

/** Keeps the rule of a sent form and opens it, to be tried; or shows the form again. */
export async function keptRule(actor: Actor, sent: FormData, replacesId: string | null) {
	const all = (name: string) => sent.getAll(name).map(String);
	const chosen = {
		...{ assessments: all('assessments'), intakes: all('intakes') },
		...{ areas: all('areas'), sensitivities: all('sensitivities') }
	};
	const form = parse(RULE_FORM, sent);
	if ('errors' in form) return fail(422, { ...form, chosen, refusal: null });
	const kept = await addRule(actor, form.value, replacesId);
	if (isRefused(kept))
		return fail(422, { refusal: kept, errors: {} as Errors, values: written(sent), chosen });
	redirect(303, `/intern/innstillinger/oppbevaring/${kept}`);
}
