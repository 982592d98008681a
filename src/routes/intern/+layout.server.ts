import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { kommune } from '$lib/kommune/kommune.server';
import { opensRoster } from '$lib/staff/duty/access.server';
import { requireSession } from '$lib/staff/keys/recent.server';
import { owedBy } from '$lib/staff/keys/secondStep.server';
import { requireActor } from '$lib/staff/locks.server';
import { sectionsFor } from './sections.server';

export async function load({ locals }) {
	const actor = requireActor(locals);
	const { id, name, elevatedUntil = null, mayElevate = false } = actor;
	const { name: kommuneName, logo } = await kommune();
	const also = (await opensRoster(reader, actor, now())) ? ['/intern/vakt'] : [];
	const { policy, method } = requireSession(locals);
	return {
		me: { id, name, elevatedUntil, mayElevate },
		sections: sectionsFor(actor, also),
		kommune: { name: kommuneName, logo },
		idle: policy.idle,
		owed: await owedBy(actor, method)
	};
}
