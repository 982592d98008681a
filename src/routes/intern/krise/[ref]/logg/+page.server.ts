import { error, fail, redirect } from '@sveltejs/kit';
import { GROUPS } from '$lib/crisis/log/entry';
import { logView } from '$lib/crisis/log/logView.server';
import { matterAt } from '$lib/crisis/log/matter.server';
import { eraseEntry, writeEntry } from '$lib/crisis/log/write.server';
import { WRITTEN_FORM } from '$lib/crisis/log/writtenForm';
import { reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { text } from '$lib/database/text';
import { isRefused } from '$lib/i18n/refusal';
import { requireTask } from '$lib/staff/locks.server';
import { may } from '$lib/staff/rights';
import { parse, written, wholeNumber } from '$lib/ui/forms';
import { requireCrisisTask } from '../../locks.server';

export async function load({ locals, params, url }) {
	const actor = requireTask(locals, 'read crisis log');
	const matter = await matterFor(params.ref, locals);
	const group = GROUPS.find((one) => one === url.searchParams.get('vis')) ?? null;
	const oldestFirst = url.searchParams.get('rekke') === 'eldst';
	return {
		matter,
		log: await logView(reader, matter.id, { group, oldestFirst }, locals.locale),
		reading: { group, oldestFirst },
		written: Number(url.searchParams.get('skrevet')) || null,
		correcting: Number(url.searchParams.get('rett')) || null,
		mayWrite: may(actor, 'publish crisis message') || may(actor, 'approve crisis message'),
		mayErase: may(actor, 'approve crisis message'),
		key: newId()
	};
}

export const actions = {
	write: async ({ locals, params, request }) => {
		const actor = requireCrisisTask(locals);
		const matter = await matterFor(params.ref, locals);
		const sent = await request.formData();
		const form = parse(WRITTEN_FORM, sent);
		if ('errors' in form) return fail(422, { errors: form.errors, values: form.values });
		const key = String(sent.get('idempotency-key') ?? '') || null;
		const place = await writeEntry(actor, matter.id, form.value, key);
		if (isRefused(place)) return fail(422, { refusal: place, values: written(sent) });
		redirect(303, `/intern/krise/${matter.address}/logg?skrevet=${place}`);
	},
	erase: async ({ locals, params, request }) => {
		const actor = requireTask(locals, 'approve crisis message');
		const matter = await matterFor(params.ref, locals);
		const form = await request.formData();
		const refusal = await eraseEntry(actor, matter.id, {
			place: wholeNumber(form, 'place'),
			reason: text(form.get('reason'), 500)
		});
		if (refusal) return fail(422, { refusal });
	}
};

async function matterFor(ref: string, { locale }: App.Locals) {
	const matter = await matterAt(reader, ref, locale);
	if (!matter) error(404, 'Hendelsen finnes ikke.');
	return matter;
}
