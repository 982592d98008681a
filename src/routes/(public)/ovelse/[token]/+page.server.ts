import { fail } from '@sveltejs/kit';
import { answerInvitation, invitation } from '$lib/crisis/exercise/participants.server';
import { reader } from '$lib/database/database.server';

/** Whose link it is. Looking changes nothing: what reads links in messages does that too. */
export async function load({ params, setHeaders }) {
	setHeaders({
		'cache-control': 'no-store',
		'x-robots-tag': 'noindex',
		'referrer-policy': 'no-referrer'
	});
	return { token: params.token, invitation: await invitation(reader, params.token) };
}

const answer =
	(yes: boolean) =>
	async ({ params }: { params: { token: string } }) => {
		const refusal = await answerInvitation(params.token, yes);
		return refusal ? fail(422, { refusal }) : { refusal: null };
	};

export const actions = { yes: answer(true), no: answer(false) };
