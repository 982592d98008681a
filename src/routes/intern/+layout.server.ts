import { kommune } from '$lib/kommune/kommune.server';
import { requireActor } from '$lib/staff/locks.server';
import { sectionsFor } from './sections.server';

export async function load({ locals }) {
	const actor = requireActor(locals);
	const { name, elevatedUntil = null, mayElevate = false } = actor;
	const { name: kommuneName, logo } = await kommune();
	return {
		me: { name, elevatedUntil, mayElevate },
		sections: sectionsFor(actor),
		kommune: { name: kommuneName, logo }
	};
}
