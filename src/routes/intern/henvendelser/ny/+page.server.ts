import { fail, redirect } from '@sveltejs/kit';
import { SPOKEN } from '$lib/inquiries/forms';
import { receive } from '$lib/inquiries/receive.server';
import { requireTask } from '$lib/staff/locks.server';
import { text } from '$lib/database/text';
import { parse } from '$lib/ui/forms';

export function load({ locals, url }) {
	requireTask(locals, 'handle inquiries');
	return { phone: text(url.searchParams.get('tlf'), 30) };
}

export const actions = {
	default: async ({ locals, request }) => {
		const actor = requireTask(locals, 'handle inquiries');
		const form = parse(SPOKEN, await request.formData());
		if ('errors' in form) return fail(422, form);
		const { intake, ...message } = form.value;
		const { ref } = await receive(message, { intake, actor, address: '' });
		redirect(303, `/intern/henvendelser/${ref}`);
	}
};
