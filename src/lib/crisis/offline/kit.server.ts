import { areas } from '$lib/areas/areas.server';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import type { Locale } from '$lib/i18n/locale';
import { kommune } from '$lib/kommune/kommune.server';
import type { Actor } from '$lib/staff/actor';
import { may } from '$lib/staff/rights';
import { composition, type Composition } from '../composing.server';
import { kindsFor } from '../desk.server';
import { incidents, versionsOf } from '../incidents.server';
import { STEPS } from '../lifecycle';
import { offered } from '../offered';
import type { Step } from '../template';
import type { Kit, Opening } from './kit';

/** What goes to the phone of a colleague, for when it has no network. */
export async function kitFor(actor: Actor, locale: Locale): Promise<Kit> {
	const kinds = await kindsFor(actor, locale);
	const first = kinds.map(({ kind }) => ({ kind, step: 'first' as const, ref: null }));
	const composed: (Composition & { standing: Opening['standing'] })[] = [];
	for (const { standing, ...what } of [
		...first.map((one) => ({ ...one, standing: null })),
		...(await goingOn(actor))
	])
		composed.push({ ...(await composition({ ...what, draftId: null })), standing });
	return {
		me: { id: actor.id, name: actor.name },
		locale,
		kommune: (await kommune()).name,
		at: now(),
		areas: offered(await areas(), []),
		kinds,
		templates: Object.fromEntries(
			composed.map(({ kind, template, fields }) => [kind, { template, fields }])
		),
		openings: composed.map(({ areas: _a, template: _t, fields: _f, ...opening }) => opening)
	};
}

/** The steps that incidents are open to and the colleague may take. */
async function goingOn(actor: Actor) {
	const steps = [];
	for (const { id, ref, kind, status } of await incidents(null)) {
		if (status !== 'aktiv' || !may(actor, 'publish crisis message', { kind })) continue;
		const [newest] = await versionsOf(reader, id);
		for (const step of Object.keys(STEPS[status]) as Step[])
			steps.push({ kind, step, ref, standing: newest?.texts ?? null });
	}
	return steps;
}
