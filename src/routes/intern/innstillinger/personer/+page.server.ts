import { fail } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { text } from '$lib/database/text';
import { administrators } from '$lib/staff/grants.server';
import { requireTaskRecently } from '$lib/staff/keys/recent.server';
import { requireTask } from '$lib/staff/locks.server';
import { people } from '$lib/staff/people.server';
import {
	approveProposal,
	declineProposal,
	takeBackProposal,
	waitingProposals
} from '$lib/staff/proposals/decide.server';
import { grantOptions } from '$lib/together/grantOptions.server';

export async function load({ locals, url }) {
	const actor = requireTask(locals, 'administer people');
	const search = text(url.searchParams.get('sok'), 100);
	const wanted = search.toLowerCase();
	const everybody = await people(reader);
	return {
		search,
		people: everybody.filter(({ name, email }) =>
			`${name} ${email}`.toLowerCase().includes(wanted)
		),
		proposals: await waitingProposals(reader, actor),
		alone: (await administrators(reader)).length === 1,
		options: await grantOptions(locals.locale)
	};
}

export const actions = {
	approve: async (event) => {
		const actor = requireTaskRecently(event, 'administer people');
		const sent = await event.request.formData();
		const refusal = await approveProposal(actor, String(sent.get('id')));
		return refusal ? fail(422, { refusal }) : { answered: 'approved' as const };
	},
	decline: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer people');
		const sent = await request.formData();
		const id = String(sent.get('id'));
		const refusal = await declineProposal(actor, id, text(sent.get('reason'), 500));
		return refusal ? fail(422, { refusal, id }) : { answered: 'declined' as const };
	},
	takeBack: async ({ locals, request }) => {
		const actor = requireTask(locals, 'administer people');
		const sent = await request.formData();
		const refusal = await takeBackProposal(actor, String(sent.get('id')));
		return refusal ? fail(422, { refusal }) : { answered: 'takenBack' as const };
	}
};
