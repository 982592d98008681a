import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { markPosted, unmarkPosted } from '$lib/crisis/outputs/posted.server';
import { reader } from '$lib/database/database.server';
import { isRefused, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { requireActor } from '$lib/staff/locks.server';
import { may } from '$lib/staff/rights';
import { outputsView } from '$lib/together/outputs.server';
import { sendAgain } from '$lib/together/receipts.server';
import { wholeNumber } from '$lib/ui/forms';
import { requireCrisisTask } from '../../locks.server';
import { wantedFrom } from './wanted';

/** Whoever is signed in may read what everybody may: the switchboard reads it aloud. */
export async function load({ locals, params, url }) {
	const actor = requireActor(locals);
	const view = await outputsView(wantedFrom(params.ref, url));
	if (!view) error(404, 'Meldingen finnes ikke.');
	const acts = may(actor, 'publish crisis message') || may(actor, 'approve crisis message');
	return { view, acts };
}

export const actions = {
	mark: acting(markPosted),
	unmark: acting(unmarkPosted),
	again: acting((actor, named) => sendAgain(actor, reader, named))
};

interface Fields {
	ref: string;
	version: number;
	output: string;
	channel: string;
}

function acting(act: (actor: Actor, named: Fields) => Promise<Refusal | void>) {
	return async ({ locals, params, request }: RequestEvent) => {
		const actor = requireCrisisTask(locals);
		const form = await request.formData();
		const refused = await act(actor, {
			ref: params.ref ?? '',
			version: wholeNumber(form, 'version'),
			output: String(form.get('output') ?? ''),
			channel: String(form.get('channel') ?? '')
		});
		if (isRefused(refused)) return fail(422, { refusal: refused });
	};
}
