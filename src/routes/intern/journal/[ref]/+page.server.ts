import { error, fail, redirect } from '@sveltejs/kit';
import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { correct } from '$lib/journal/correct.server';
import { forsendelsen } from '$lib/journal/forsendelse/les.server';
import { show } from '$lib/journal/show.server';
import { gjeldendeHjemler } from '$lib/journal/skjermingshjemler';
import { RETTELSE } from '$lib/journal/valg';
import { requireTask } from '$lib/staff/locks.server';
import { may } from '$lib/staff/rights';
import { parse, written } from '$lib/ui/forms';

export async function load({ locals, params }) {
	const actor = requireTask(locals, 'journal inquiry');
	const vist = await show(actor, params.ref);
	if (!vist) error(404);
	const [post] = vist.versjoner;
	return {
		...vist,
		hjemler: gjeldendeHjemler(osloDate(now()), post.skjerming),
		forsendelse: await forsendelsen(reader, post.referanse),
		maySend: may(actor, 'send to archive', { unitId: post.unitId })
	};
}

export const actions = {
	default: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'journal inquiry');
		const sent = await request.formData();
		const form = parse(RETTELSE, sent);
		if ('errors' in form) return fail(422, { ...form, refusal: null });
		const result = await correct(actor, params.ref, form.value);
		if (isRefused(result)) return fail(409, { errors: {}, values: written(sent), refusal: result });
		redirect(303, `/intern/journal/${params.ref}`);
	}
};
