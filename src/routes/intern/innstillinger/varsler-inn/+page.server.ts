import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import * as warnings from '$lib/crisis/warnings/feeds.server';
import { poll } from '$lib/crisis/warnings/poll.server';
import { PRESETS } from '$lib/crisis/warnings/presets';
import { reader } from '$lib/database/database.server';
import { isRefused } from '$lib/i18n/refusal';
import { requireTask } from '$lib/staff/locks.server';
import { parse } from '$lib/ui/forms';

const HERE = '/intern/innstillinger/varsler-inn';
const FORM = v.object({
	name: v.pipe(v.string(), v.trim(), v.nonEmpty('warnings_name_missing'), v.maxLength(80)),
	url: v.pipe(v.string(), v.trim(), v.nonEmpty('warnings_address_missing'), v.maxLength(500))
});

export async function load({ locals, url }) {
	requireTask(locals, 'administer settings');
	const presets = (await warnings.presetsLeft(reader)).map((key) => PRESETS[key]);
	const { searchParams: said } = url;
	return { feeds: await warnings.feeds(reader), presets, removed: said.get('fjernet') };
}

export const actions = {
	add: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer settings');
		const form = parse(FORM, await request.formData());
		if ('errors' in form) return fail(422, form);
		const added = await warnings.addFeed(actor, form.value);
		if (isRefused(added)) return fail(422, { refusal: added, values: form.value });
		redirect(303, `${HERE}?lagttil`);
	},
	change: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer settings');
		const form = await request.formData();
		const id = String(form.get('feed') ?? '');
		const act = warnings.FEED_ACTS.find((one) => one === form.get('act')) ?? 'off';
		const refusal = await warnings.changeFeed(actor, id, act);
		if (refusal) return fail(422, { refusal });
		redirect(303, act === 'remove' ? `${HERE}?fjernet=${id}` : HERE);
	},
	fetch: async ({ locals, request }) => {
		requireTask(locals, 'administer settings');
		const id = String((await request.formData()).get('feed') ?? '');
		const refusal = await poll(id, request.signal);
		if (refusal) return fail(422, { refusal });
		redirect(303, HERE);
	}
};
