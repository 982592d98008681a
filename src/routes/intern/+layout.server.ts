import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { ownPhones } from '$lib/kommune/kommune';
import { kommune } from '$lib/kommune/kommune.server';
import { opensRoster } from '$lib/staff/duty/access.server';
import { requireSession } from '$lib/staff/keys/recent.server';
import { owedBy } from '$lib/staff/keys/secondStep.server';
import { requireActor } from '$lib/staff/locks.server';
import { sectionsFor } from './sections.server';

export async function load({ locals }) {
	const actor = requireActor(locals);
	const { id, name, elevatedUntil = null, mayElevate = false } = actor;
	const { name: kommuneName, logo, ...own } = await kommune();
	const also = (await opensRoster(reader, actor, now())) ? ['/intern/vakt'] : [];
	const { policy, method } = requireSession(locals);
	return {
		me: { id, name, elevatedUntil, mayElevate },
		sections: sectionsFor(actor, also),
		kommune: { name: kommuneName, logo, phones: ownPhones(own) },
		idle: policy.idle,
		owed: await owedBy(actor, method)
	};
}
