import { error, type RequestEvent } from '@sveltejs/kit';
import { TEMPLATES, type Kind } from '$lib/crisis/templates';
import type { Actor } from '$lib/staff/actor';
import { requireRecent } from '$lib/staff/keys/recent.server';
import { requireActor, type Visitor } from '$lib/staff/locks.server';
import { may } from '$lib/staff/rights';

/** The signed-in colleague, who may publish or approve something; 403 for others. */
export function requireCrisisTask(visitor: Visitor): Actor {
	const actor = requireActor(visitor);
	if (!may(actor, 'publish crisis message') && !may(actor, 'approve crisis message'))
		error(403, 'Du har ikke tilgang til dette.');
	return actor;
}

/** A danger message leaves only by whoever showed a short while ago who it is; the draft waits. */
export function requireRecentFor(event: RequestEvent, kind: Kind, draftId: string): void {
	if (TEMPLATES[kind].severity === 'alvorlig')
		requireRecent(event, `/intern/krise/utkast/${draftId}`);
}
