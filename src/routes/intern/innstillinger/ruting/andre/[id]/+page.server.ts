import { error, fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { translator } from '$lib/i18n/translate';
import { bodyById, saveBody } from '$lib/inquiries/owner/bodies.server';
import { BODY } from '$lib/inquiries/owner/form';
import { requireTask } from '$lib/staff/locks.server';
import { parse, written, type Errors } from '$lib/ui/forms';

const NEW = 'ny';

export async function load({ locals, params }) {
	requireTask(locals, 'administer routing');
	const body = params.id === NEW ? null : await bodyById(reader, params.id);
	if (!body && params.id !== NEW) error(404, translator(locals.locale)('owner_gone'));
	return { body };
}

export const actions = {
	default: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'administer routing');
		const sent = await request.formData();
		const form = parse(BODY, sent);
		if ('errors' in form) return fail(422, { ...form, refusal: null });
		const { version, ...body } = form.value;
		const id = params.id === NEW ? null : params.id;
		const refusal = await saveBody(actor, { id, version }, body);
		if (refusal) return fail(409, { errors: {} as Errors, values: written(sent), refusal });
		redirect(303, '/intern/innstillinger/ruting/andre');
	}
};
