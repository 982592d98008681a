import { requireTask } from '$lib/staff/locks.server';
import { askedAbout } from '$lib/together/sendIncident.server';
import { somebodyElse } from '../somebodyElse';

/** Answers a phone that sent something and never heard how it went: asked before it is sent again. */
export async function GET({ locals, params, url }) {
	const actor = requireTask(locals, 'publish crisis message');
	const asked = (name: string) => url.searchParams.get(name);
	const who = asked('hvem');
	if (who !== null && who !== actor.id) return somebodyElse();
	const question = {
		key: params.key,
		draft: asked('utkast') ?? '',
		ref: asked('hendelse') || null,
		since: Number(asked('siden')) || 0
	};
	return Response.json(await askedAbout(actor, question));
}
