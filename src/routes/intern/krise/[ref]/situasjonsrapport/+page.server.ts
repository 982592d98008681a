import { error, fail, redirect } from '@sveltejs/kit';
import { matterAt } from '$lib/crisis/log/matter.server';
import { PARTS, type Situation } from '$lib/crisis/log/situation';
import { keepSituation, situationText, situationView } from '$lib/crisis/log/situationView.server';
import { reader } from '$lib/database/database.server';
import { newId } from '$lib/database/ids.server';
import { text } from '$lib/database/text';
import { isRefused } from '$lib/i18n/refusal';
import { written } from '$lib/ui/forms';
import { requireCrisisTask } from '../../locks.server';

export async function load({ locals, params, url }) {
	const actor = requireCrisisTask(locals);
	const view = await situationView(reader, await matterFor(params.ref, locals), actor);
	if (!view) error(404, 'Hendelsen finnes ikke.');
	return {
		view,
		ref: params.ref,
		kept: Number(url.searchParams.get('sendt')) || null,
		key: newId()
	};
}

export const actions = {
	show: async ({ locals, params, request }) => {
		const actor = requireCrisisTask(locals);
		const form = await request.formData();
		const matter = await matterFor(params.ref, locals);
		const whole = await situationText(reader, matter, actor, partsOf(form));
		return { text: whole, values: written(form) };
	},
	sent: async ({ locals, params, request }) => {
		const actor = requireCrisisTask(locals);
		const form = await request.formData();
		const matter = await matterFor(params.ref, locals);
		const key = String(form.get('idempotency-key') ?? '') || null;
		const report = { parts: partsOf(form), to: text(form.get('to'), 200), key };
		const place = await keepSituation(reader, matter, actor, report);
		if (isRefused(place)) return fail(422, { refusal: place, values: written(form) });
		redirect(303, `/intern/krise/${matter.address}/situasjonsrapport?sendt=${place}`);
	}
};

function partsOf(form: FormData): Situation {
	return Object.fromEntries(PARTS.map((part) => [part, text(form.get(part), 4000)])) as Situation;
}

async function matterFor(ref: string, { locale }: App.Locals) {
	const matter = await matterAt(reader, ref, locale);
	if (!matter) error(404, 'Hendelsen finnes ikke.');
	return matter;
}
