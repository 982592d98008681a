import { error, fail, redirect } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import { text } from '$lib/database/text';
import type { Refusal } from '$lib/i18n/refusal';
import * as act from '$lib/journal/forsendelse/handling.server';
import { forsendelsen, tittelFor } from '$lib/journal/forsendelse/les.server';
import { NUMRE, skrevne } from '$lib/journal/forsendelse/numre';
import type { Actor } from '$lib/staff/actor';
import { requireTask } from '$lib/staff/locks.server';
import { parse } from '$lib/ui/forms';

export async function load({ locals, params }) {
	const actor = requireTask(locals, 'send to archive');
	const tittel = await tittelFor(reader, actor, params.gjelder);
	if (tittel === null) error(404);
	const forsendelse = await forsendelsen(reader, params.gjelder);
	if (!forsendelse) redirect(303, '/intern/journal/utsending');
	return { tittel, forsendelse };
}

/** Does it, and goes back to where it is shown. */
function moving(act: (actor: Actor, gjelder: string, form: FormData) => Promise<Refusal | null>) {
	return async ({
		locals,
		params,
		request
	}: {
		locals: App.Locals;
		params: { gjelder: string };
		request: Request;
	}) => {
		const actor = requireTask(locals, 'send to archive');
		const refusal = await act(actor, params.gjelder, await request.formData());
		if (refusal) return fail(409, { refusal });
		const post = params.gjelder.startsWith('J-');
		redirect(303, `/intern/journal/${post ? '' : 'utsending/'}${params.gjelder}`);
	};
}

export const actions = {
	kontroller: moving(act.kontroller),
	send: moving(act.send),
	angre: moving(act.angre),
	ikke: moving((actor, gjelder, form) =>
		act.ikkeJournalpliktig(actor, gjelder, text(form.get('grunn'), 500))
	),
	arkivert: moving(async (actor, gjelder, form) => {
		const numre = parse(NUMRE, form);
		if ('errors' in numre) return { refused: 'forsendelse_number_wrong' };
		return act.merkArkivert(actor, gjelder, skrevne(numre.value));
	})
};
