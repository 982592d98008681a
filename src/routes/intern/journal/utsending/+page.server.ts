import { fail } from '@sveltejs/kit';
import { reader } from '$lib/database/database.server';
import type { Refusal } from '$lib/i18n/refusal';
import { angre, kontroller, send } from '$lib/journal/forsendelse/handling.server';
import {
	antall,
	fremmedeSvar,
	GRUPPER,
	linjer,
	PER_SIDE,
	type Gruppe
} from '$lib/journal/forsendelse/les.server';
import { arkivOppsett } from '$lib/journal/forsendelse/oppsett.server';
import type { Actor } from '$lib/staff/actor';
import { requireTask } from '$lib/staff/locks.server';
import { units } from '$lib/staff/units.server';

export async function load({ locals, url }) {
	const actor = requireTask(locals, 'send to archive');
	const asked = url.searchParams.get('vis') ?? '';
	const gruppe: Gruppe = asked in GRUPPER ? (asked as Gruppe) : 'venter';
	const side = Math.max(1, Math.trunc(Number(url.searchParams.get('side'))) || 1);
	const rows = await linjer(reader, actor, { gruppe, side });
	return {
		gruppe,
		side,
		linjer: rows,
		more: rows.length >= PER_SIDE,
		antall: await antall(reader, actor),
		fremmede: await fremmedeSvar(reader),
		modus: (await arkivOppsett(reader)).modus,
		units: await units(reader)
	};
}

/** Does the same with each that was ticked; what was refused is told of, the rest is done. */
function each(act: (actor: Actor, gjelder: string) => Promise<Refusal | null>) {
	return async ({ locals, request }: { locals: App.Locals; request: Request }) => {
		const actor = requireTask(locals, 'send to archive');
		const chosen = (await request.formData())
			.getAll('gjelder')
			.map(String)
			.slice(0, PER_SIDE * 2);
		if (!chosen.length)
			return fail(422, { refusal: { refused: 'forsendelse_none_chosen' } as const });
		const refused: { gjelder: string; refusal: Refusal }[] = [];
		for (const gjelder of chosen) {
			const refusal = await act(actor, gjelder);
			if (refusal) refused.push({ gjelder, refusal });
		}
		return { done: chosen.length - refused.length, refused };
	};
}

export const actions = { kontroller: each(kontroller), send: each(send), angre: each(angre) };
