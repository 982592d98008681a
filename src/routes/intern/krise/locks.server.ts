import { error } from '@sveltejs/kit';
import type { Actor } from '$lib/staff/actor';
import { requireActor, type Visitor } from '$lib/staff/locks.server';
import { may } from '$lib/staff/rights';

/** The signed-in colleague, who may publish or approve something; 403 for others. */
export function requireCrisisTask(visitor: Visitor): Actor {
	const actor = requireActor(visitor);
	if (!may(actor, 'publish crisis message') && !may(actor, 'approve crisis message'))
		error(403, 'Du har ikke tilgang til dette.');
	return actor;
}
