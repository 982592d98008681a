import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { kommune } from '$lib/kommune/kommune.server';
import { opensRoster } from '$lib/staff/duty/access.server';
import { requireActor } from '$lib/staff/locks.server';
import { sectionsFor } from './sections.server';

export async function load({ locals }) {
	const actor = requireActor(locals);
	const { name, elevatedUntil = null, mayElevate = false } = actor;
	const { name: kommuneName, logo } = await kommune();
	const also = (await opensRoster(reader, actor, now())) ? ['/intern/vakt'] : [];
	return {
		me: { name, elevatedUntil, mayElevate },
		sections: sectionsFor(actor, also),
		kommune: { name: kommuneName, logo }
	};
}
