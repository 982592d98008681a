import { fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { text } from '$lib/database/text';
import { MOST_RULES, RULE_MAX, rulesFrom } from '$lib/inquiries/guidelines/guidelines';
import {
	guidelines,
	guidelineVersions,
	saveGuidelines
} from '$lib/inquiries/guidelines/guidelines.server';
import { replyLanguages } from '$lib/inquiries/replies/edit.server';
import { requireTask } from '$lib/staff/locks.server';
import { wholeNumber, written } from '$lib/ui/forms';

export async function load({ locals }) {
	requireTask(locals, 'administer settings');
	return {
		...(await guidelines(reader)),
		versions: await guidelineVersions(reader).limit(50),
		languages: await replyLanguages()
	};
}

export const actions = {
	default: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer settings');
		const sent = await request.formData();
		const languages = await replyLanguages();
		const rules = languages.map((language): [string, string[]] => [
			language,
			rulesFrom(text(sent.get(language), MOST_RULES * RULE_MAX))
		]);
		const next = Object.fromEntries(rules.filter(([, said]) => said.length));
		const seen = wholeNumber(sent, 'version');
		const refusal = await saveGuidelines(actor, next, { seen, main: languages[0]! });
		if (refusal) return fail(409, { refusal, values: written(sent) });
		redirect(303, '/intern/innstillinger/retningslinjer?lagret');
	}
};
