import { fail } from '@sveltejs/kit';
import * as v from 'valibot';
import { text } from '$lib/database/text';
import { kommune, saveKommune } from '$lib/kommune/kommune.server';
import { requireTask } from '$lib/staff/locks.server';
import { EMAIL, line, NAME } from '$lib/staff/personForm';
import { parse } from '$lib/ui/forms';

const statement = v.optional(
	v.pipe(
		v.string(),
		v.transform((input) => text(input, 20_000))
	),
	''
);
const FORM = v.object({
	name: NAME,
	number: v.pipe(v.string(), v.trim(), v.regex(/^\d{4}$/, 'staff_kommune_number_wrong')),
	mainLanguage: v.picklist(['nb', 'nn']),
	phone: v.pipe(line(30), v.nonEmpty('staff_phone_missing')),
	dutyPhone: v.pipe(line(30), v.nonEmpty('staff_phone_missing')),
	email: EMAIL,
	website: v.union(
		[v.literal(''), v.pipe(v.string(), v.trim(), v.url('staff_website_wrong'))],
		'staff_website_wrong'
	),
	accessibilityStatement: statement,
	privacyStatement: statement
});

export async function load({ locals }) {
	requireTask(locals, 'administer settings');
	return { kommune: await kommune() };
}

export const actions = {
	default: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer settings');
		const form = parse(FORM, await request.formData());
		if ('errors' in form) return fail(422, form);
		await saveKommune(actor, { ...(await kommune()), ...form.value });
		return { saved: true };
	}
};
