import { fail, redirect } from '@sveltejs/kit';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { callerNumber } from '$lib/inquiries/caller';
import { earlierFrom } from '$lib/inquiries/earlier.server';
import { SPOKEN } from '$lib/inquiries/forms';
import { inquiryByRef } from '$lib/inquiries/read.server';
import { receive } from '$lib/inquiries/receive.server';
import { preferenceOf } from '$lib/inquiries/shortcuts/preference.server';
import { requireTask } from '$lib/staff/locks.server';
import { text } from '$lib/database/text';
import { parse } from '$lib/ui/forms';

export async function load({ locals, url }) {
	const actor = requireTask(locals, 'handle inquiries');
	const phone = text(callerNumber(url.searchParams.get('tlf') ?? ''), 30);
	return {
		phone,
		earlier: await earlierFrom(reader, actor, phone),
		preference: await preferenceOf(reader, actor),
		now: now()
	};
}

export const actions = {
	default: async ({ locals, request }) => {
		const actor = requireTask(locals, 'handle inquiries');
		const form = parse(SPOKEN, await request.formData());
		if ('errors' in form) return fail(422, form);
		const { intake, ...message } = form.value;
		const { ref } = await receive(message, { intake, actor, address: '' });
		const seen = await inquiryByRef(reader, actor, ref);
		redirect(303, `/intern/henvendelser${seen ? `/${ref}` : `?nedskrevet=${ref}`}`);
	}
};
