import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { opensRoster } from '$lib/staff/duty/access.server';
import { dutyNow } from '$lib/staff/duty/rosterView.server';
import { requireActor } from '$lib/staff/locks.server';

export async function load({ locals }) {
	const actor = requireActor(locals);
	return { duty: (await opensRoster(reader, actor, now())) ? await dutyNow() : [] };
}
