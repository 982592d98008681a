import { error } from '@sveltejs/kit';
import { now } from '$lib/database/clock.server';
import { reader } from '$lib/database/database.server';
import { translator } from '$lib/i18n/translate';
import type { Actor } from '$lib/staff/actor';
import { opensRoster } from '$lib/staff/duty/access.server';
import { requireActor, type Visitor } from '$lib/staff/locks.server';

/** The signed-in colleague, whom the roster is for; 403 for others. */
export async function requireRoster(visitor: Visitor): Promise<Actor> {
	const actor = requireActor(visitor);
	if (!(await opensRoster(reader, actor, now())))
		error(403, translator(visitor.locale)('staff_task_missing'));
	return actor;
}
