import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import {
	acceptProposal,
	declineProposal,
	waitingProposals
} from '$lib/crisis/library/proposals.server';
import { text } from '$lib/database/text';
import { isRefused, type Refusal } from '$lib/i18n/refusal';
import type { Actor } from '$lib/staff/actor';
import { requireRecentOnDutyToo } from '$lib/staff/keys/recent.server';
import { may } from '$lib/staff/rights';
import { requireTemplateTask } from '../locks.server';

export async function load({ locals, url }) {
	const actor = requireTemplateTask(locals);
	return {
		proposals: await waitingProposals(actor, locals.locale),
		answered: text(url.searchParams.get('svart'), 20),
		settings: may(actor, 'administer settings')
	};
}

type Act = (actor: Actor, id: string, reason: string) => Promise<void | Refusal>;

const action = (act: Act, became: string) => async (event: RequestEvent) => {
	const actor = requireTemplateTask(event.locals);
	requireRecentOnDutyToo(event);
	const form = await event.request.formData();
	const [id, reason] = [text(form.get('id'), 36), text(form.get('reason'), 500)];
	const refusal = await act(actor, id, reason);
	if (isRefused(refusal)) return fail(422, { refusal, id });
	redirect(303, `/intern/krise/maler?svart=${became}`);
};

export const actions = {
	accept: action(acceptProposal, 'ja'),
	decline: action(declineProposal, 'nei')
};
