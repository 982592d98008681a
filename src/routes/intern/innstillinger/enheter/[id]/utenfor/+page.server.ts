import { error, fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { translator } from '$lib/i18n/translate';
import { OUTSIDE } from '$lib/inquiries/outside/form';
import {
	askAgain,
	endOutside,
	outsideSetting,
	setOutside
} from '$lib/inquiries/outside/unit.server';
import { kommune } from '$lib/kommune/kommune.server';
import { mailGoesOut } from '$lib/mail/accounts.server';
import { requireTask } from '$lib/staff/locks.server';
import { unitById } from '$lib/staff/units.server';
import { parse, written, type Errors } from '$lib/ui/forms';
import type { RequestEvent } from './$types';

export async function load({ locals, params }) {
	requireTask(locals, 'administer units');
	const unit = await unitById(reader, params.id);
	if (!unit) error(404, translator(locals.locale)('staff_unit_gone'));
	const set = await outsideSetting(reader, params.id);
	const { email } = await kommune();
	return { unit, set, mailed: await mailGoesOut(reader), domain: email.split('@')[1] ?? '' };
}

const pressing =
	(act: typeof askAgain) =>
	async ({ locals, params, url }: RequestEvent) => {
		const refusal = await act(requireTask(locals, 'administer units'), params.id);
		if (refusal) return fail(409, { refusal });
		redirect(303, url.pathname);
	};

export const actions = {
	set: async ({ locals, params, request, url }) => {
		const actor = requireTask(locals, 'administer units');
		const sent = await request.formData();
		const form = parse(OUTSIDE, sent);
		if ('errors' in form) return fail(422, { ...form, refusal: null });
		const { email } = await kommune();
		const refusal = await setOutside(actor, params.id, form.value, email);
		const atField: Errors =
			refusal?.refused === 'outside_agreed_missing' ? { agreed: refusal.refused } : {};
		if (refusal) {
			const values = written(sent);
			return fail(409, { errors: atField, values, refusal: atField.agreed ? null : refusal });
		}
		redirect(303, url.pathname);
	},
	again: pressing(askAgain),
	end: pressing(endOutside)
};
