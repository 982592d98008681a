import { error, fail, redirect } from '@sveltejs/kit';
import type { InferOutput, ObjectEntries, ObjectSchema } from 'valibot';
import { osloDate } from '$lib/calendar/civilDate';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { isRefused, type Refusal } from '$lib/i18n/refusal';
import { correct } from '$lib/journal/correct.server';
import { forsendelsen } from '$lib/journal/forsendelse/les.server';
import { show } from '$lib/journal/show.server';
import { gjeldendeHjemler } from '$lib/journal/skjermingshjemler';
import { settlePost, unsettlePost } from '$lib/journal/avskrivning.server';
import { addMerknad } from '$lib/journal/merknad.server';
import { AVSKRIVING, MERKNAD, OPPHEVING, RETTELSE } from '$lib/journal/valg';
import type { Actor } from '$lib/staff/actor';
import { requireTask } from '$lib/staff/locks.server';
import { may } from '$lib/staff/rights';
import { parse, written } from '$lib/ui/forms';
import type { RequestEvent } from './$types';

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
	rett: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'journal inquiry');
		const sent = await request.formData();
		const form = parse(RETTELSE, sent);
		if ('errors' in form) return fail(422, { ...form, refusal: null });
		const result = await correct(actor, params.ref, form.value);
		if (isRefused(result)) return fail(409, { errors: {}, values: written(sent), refusal: result });
		redirect(303, `/intern/journal/${params.ref}`);
	},
	avskriv: (event) => added(event, AVSKRIVING, settlePost),
	opphev: (event) =>
		added(event, OPPHEVING, (actor, ref, { begrunnelse }) => unsettlePost(actor, ref, begrunnelse)),
	merk: (event) => added(event, MERKNAD, addMerknad)
};

/** Does what a small form beside the journalpost asks for, and shows the page again. */
async function added<E extends ObjectEntries>(
	{ locals, params, request }: RequestEvent,
	schema: ObjectSchema<E, undefined>,
	act: (
		actor: Actor,
		referanse: string,
		said: InferOutput<ObjectSchema<E, undefined>>
	) => Promise<Refusal | null>
) {
	const actor = requireTask(locals, 'journal inquiry');
	const sent = await request.formData();
	const form = parse(schema, sent);
	if ('errors' in form) return fail(422, { ...form, refusal: null });
	const refusal = await act(actor, params.ref, form.value);
	if (refusal) return fail(409, { errors: {}, values: written(sent), refusal });
	redirect(303, `/intern/journal/${params.ref}`);
}
